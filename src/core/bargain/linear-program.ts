/** Numbers nearer to zero than this count as zero within the tableau. */
const tiny = 1e-9;

/**
 * Maximises a linear function under linear constraints by the dual simplex method on a dense tableau. It starts from
 * columns that make the objective worse or leave it (dual feasible), so that constraints can be added at any time.
 * Results are floating-point: callers use the multipliers only, and every multiplier gives a bound that is computed
 * anew from whole numbers.
 */
export class LinearProgram {
  /** Coefficients: row r says basic[r] = value[r] − Σ rows[r][j] × nonbasic[j]. */
  private readonly rows: Float64Array[] = [];
  private readonly values: number[] = [];
  private readonly basic: number[] = [];
  private readonly costs: Float64Array;
  private readonly nonbasic: Int32Array;
  private readonly place: number[];
  private readonly free = new Set<number>();
  private readonly width: number;
  private refuting = -1;

  /** `costs` ≤ 0: what each column adds to the objective for each unit. */
  constructor(costs: Float64Array) {
    this.width = costs.length;
    this.costs = costs.slice();
    this.nonbasic = Int32Array.from(costs, (_, at) => at);
    this.place = Array.from(costs, (_, at) => -1 - at);
  }

  /**
   * Adds the variable `value − Σ row × columns ≥ 0` (or of any sign, if free) over the original columns; returns its
   * number.
   */
  add(row: Float64Array, value: number, free = false): number {
    const variable = this.place.length;
    const own = new Float64Array(this.width);
    let constant = value;
    for (let column = 0; column < this.width; column++) {
      const coefficient = row[column]!;
      if (coefficient === 0) continue;
      const place = this.place[column]!;
      if (place < 0) {
        own[-1 - place]! += coefficient;
        continue;
      }
      const basic = this.rows[place]!;
      constant -= coefficient * this.values[place]!;
      for (let at = 0; at < this.width; at++) own[at]! -= coefficient * basic[at]!;
    }
    this.place.push(this.rows.length);
    this.rows.push(own);
    this.values.push(constant);
    this.basic.push(variable);
    if (free) this.free.add(variable);
    return variable;
  }

  /** Runs to the optimum: "optimal", "infeasible", or "stopped" after `limit` pivots. */
  solve(limit: number): "optimal" | "infeasible" | "stopped" {
    for (let pivots = 0; pivots < limit; pivots++) {
      const row = this.leaving();
      if (row < 0) return "optimal";
      const column = this.entering(row);
      if (column < 0) {
        this.refuting = row;
        return "infeasible";
      }
      this.pivot(row, column);
    }
    return "stopped";
  }

  private leaving(): number {
    let worst = -1e-7;
    let found = -1;
    for (let row = 0; row < this.rows.length; row++) {
      if (this.values[row]! < worst && !this.free.has(this.basic[row]!)) {
        worst = this.values[row]!;
        found = row;
      }
    }
    return found;
  }

  private entering(row: number): number {
    const entries = this.rows[row]!;
    let best = Infinity;
    let found = -1;
    for (let column = 0; column < this.width; column++) {
      const entry = entries[column]!;
      if (entry >= -tiny) continue;
      const ratio = this.costs[column]! / entry;
      if (ratio < best - 1e-12 || (ratio <= best + 1e-12 && entry < entries[found]!)) {
        best = Math.min(best, ratio);
        found = column;
      }
    }
    return found;
  }

  private pivot(row: number, column: number): void {
    const { width, rows, values, costs } = this;
    const lead = rows[row]!;
    const entry = lead[column]!;
    for (let at = 0; at < width; at++) lead[at]! /= entry;
    lead[column] = 1 / entry;
    values[row]! /= entry;
    const moved = values[row]!;
    for (let other = 0; other < rows.length; other++) {
      if (other === row) continue;
      const line = rows[other]!;
      const factor = line[column]!;
      if (factor === 0) continue;
      line[column] = 0;
      for (let at = 0; at < width; at++) line[at]! -= factor * lead[at]!;
      values[other]! -= factor * moved;
    }
    const factor = costs[column]!;
    if (factor !== 0) {
      costs[column] = 0;
      for (let at = 0; at < width; at++) costs[at]! -= factor * lead[at]!;
    }
    const [enters, leaves] = [this.nonbasic[column]!, this.basic[row]!];
    this.basic[row] = enters;
    this.nonbasic[column] = leaves;
    this.place[enters] = row;
    this.place[leaves] = -1 - column;
  }

  /** How much the objective would gain if this constraint were loosened by one. */
  multiplier(variable: number): number {
    const place = this.place[variable]!;
    return place < 0 ? Math.max(0, -this.costs[-1 - place]!) : 0;
  }

  /** After "infeasible": the weight of each constraint in a sum that no point satisfies. */
  refutation(variable: number): number {
    if (this.basic[this.refuting] === variable) return 1;
    const place = this.place[variable]!;
    return place < 0 ? Math.max(0, this.rows[this.refuting]![-1 - place]!) : 0;
  }

  /** The value of a variable at the present point. */
  valueOf(variable: number): number {
    const place = this.place[variable]!;
    return place < 0 ? 0 : this.values[place]!;
  }
}
