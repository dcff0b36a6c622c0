-- Three roles: the owner migrates, the application works, the reader reads. The second lock on the door.
revoke all on all tables in schema public from public;
revoke all on all functions in schema public from public;
grant usage on schema public to okienko_app, okienko_reader;
grant execute on all functions in schema public to okienko_app;
grant execute on function fold(text) to okienko_reader;
grant select on all tables in schema public to okienko_app;
-- the reader may not see secrets
grant select on all tables in schema public to okienko_reader;
revoke select on office, staff, sessions, api_tokens, requests, drafts, attempts from okienko_reader;

-- tables that live and change
grant insert, update on office, units, service_points, windows, window_units, posts, staff, staff_roles, absences, sessions, api_tokens,
  attempts, drafts, opening_hours, closures, jrwa_classes, clients, service_cards, card_editions, card_items, registers, visits, cases,
  case_counters, check_items, summonses, summons_items, unexamined_leavings, fee_calls, shelves, shelf_places, handovers, handover_counters,
  handover_items, results, result_returnables, documents, outgoing_messages, enclosures, paper_parties to okienko_app;
grant delete on drafts, attempts, window_units, card_items to okienko_app;
-- a registered paper keeps its number and time: only what may be corrected or moved can be updated
grant update (title, text, remarks, kind, applicant_name, card_edition_id, unit_id, filed_on, expected_on, expected_why, delivery_form, notify_by,
  state, holder_kind, holder_id, case_id, search, version, arrived_on, arrived_at, posted_on, operator, deposited_on, taken_out_on, evidence,
  letter_date, sender_sign) on papers to okienko_app;
-- only added to, never changed
grant insert on requests, history, access_log, refused_attempts, paper_corrections, register_annulments, paper_links, document_prints to okienko_app;
grant update (answer) on requests to okienko_app;
