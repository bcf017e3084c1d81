import Database from 'better-sqlite3'

/** How long a writer waits for another one, in milliseconds. */
export const usualPatience = 5000

/** A connection that writes, set up as every one of ours must be. Throws SQLite's errors. */
export function connect(file: string, patience = usualPatience): Database.Database {
  const db = new Database(file, { fileMustExist: true, timeout: patience })
  try {
    db.pragma('journal_mode = WAL')
    // Enough against a dying process. What a person decided goes through `durably`.
    db.pragma('synchronous = NORMAL')
    db.pragma('foreign_keys = ON')
    // A file from elsewhere must not be able to make us run its functions, nor hand out broken cells.
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('secure_delete = FAST')
    db.pragma('temp_store = MEMORY')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A connection that cannot write, not even by closing: what an unknown file is looked at with. */
export const connectReadOnly = (file: string, patience = usualPatience): Database.Database =>
  new Database(file, { fileMustExist: true, readonly: true, timeout: patience })
