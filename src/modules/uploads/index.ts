export { SCAN_UPLOADS, scanUploadsTask } from './jobs/scan-uploads.ts'
export { uploadsPanel } from './panel.tsx'
export { uploadRoutes } from './routes.ts'
export { takeUpload, type UploadTrouble } from './take-upload.ts'
