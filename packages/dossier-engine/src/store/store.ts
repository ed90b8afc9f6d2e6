/** Runs statements: a {@link Store}, a transaction of one, a `PoolClient` of `pg` or a transaction of PGlite. */
export interface Queryable {
  /** @param values - Bound to `$1`, `$2`, … */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>
}

/**
 * Where processes are kept: PostgreSQL, or an embedded one in a folder. One interface for both.
 *
 * Tables are in the schema `lienthong`, jobs of pg-boss in `lienthong_jobs`. Inputs and data of processes are kept there and
 * are personal data: the database needs the protection that a register needs.
 */
export interface Store extends Queryable {
  readonly backend: 'pglite' | 'postgres'
  /** Runs work in one transaction: all of it is kept or nothing, and nothing when it throws. */
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>
  /** Closes the store. Stop the workers first. */
  close(): Promise<void>
}
