/** Every latency of a run, in milliseconds: percentiles are read from all of them, not from buckets. */
export class Latencies {
  #values = new Float64Array(1 << 14)
  #sorted = false
  count = 0

  /** Notes one call. */
  add(milliseconds: number): void {
    if (this.count === this.#values.length) {
      const larger = new Float64Array(this.count * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.count] = milliseconds
    this.count += 1
    this.#sorted = false
  }

  /** The smallest latency that at least `percent` of the calls did not exceed; 0 when there was none. */
  percentile(percent: number): number {
    if (this.count === 0) return 0
    if (!this.#sorted) this.#values.subarray(0, this.count).sort()
    this.#sorted = true
    return this.#values[Math.max(0, Math.ceil((percent / 100) * this.count) - 1)] ?? 0
  }
}
