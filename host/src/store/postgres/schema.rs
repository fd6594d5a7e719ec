//! The database's form: one table of rows in the order of their keys, in a schema of its own, made and brought up to date under a lock.

use tokio_postgres::Client;

use super::Failure;
use crate::store::error::{Error, Result};
use crate::store::export::{IMPORTING, NEXT_EVENT, next_event};
use crate::store::outbox::{self, Position};
use crate::store::table::space;

/// The row that holds the version of the form, as the embedded engine's file has it.
pub(super) const FORMAT: &[u8] = &[space::META, b'f'];
pub(super) const FORMAT_VERSION: u8 = 1;

/// Whoever makes or changes the form holds this lock of the database: "muster" in hexadecimal.
const LOCK: i64 = 0x6d75_7374_6572;

/// Each host that uses the store shares this lock for as long as it does; an import has it alone.
pub(super) const USE_LOCK: i64 = LOCK + 1;

/// What a transaction may remember of what it read before the server remembers whole tables in its place, and every two transactions meet:
/// half as many rows and pages of a table as this says. The default is 64.
const PREDICATE_LOCKS: i32 = 1_024;

/// Keys are compared byte by byte. Pages keep room for new versions of rows, most of which are written again and again; what is dead is
/// cleaned away early, since timers and mail come and go. What `commits` is for, `settle` says.
const MAKE: &str = "
    CREATE SCHEMA IF NOT EXISTS muster;
    CREATE TABLE IF NOT EXISTS muster.rows (
        key bytea PRIMARY KEY,
        value bytea NOT NULL
    ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000,
            autovacuum_vacuum_cost_delay = 0);
    CREATE TABLE IF NOT EXISTS muster.commits (
        host bigint,
        number bigint,
        committed boolean NOT NULL,
        made timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (host, number)
    ) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);";

/// Removes the marks of commits that hosts left which are no more. Nobody asks for one so late (`settle`).
const TIDY: &str = "DELETE FROM muster.commits WHERE made < now() - interval '1 day'";

/// Does what no other host may do at the same time. The lock goes with the session, whatever becomes of this process. What is done is not
/// serializable, so that hosts that work meanwhile do not make it fail.
pub(super) async fn locked<T>(client: &Client, work: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
    client.batch_execute("SET default_transaction_isolation = 'read committed'").await.map_err(failed)?;
    client.execute("SELECT pg_advisory_lock($1)", &[&LOCK]).await.map_err(failed)?;
    let done = work().await;
    client.execute("SELECT pg_advisory_unlock($1)", &[&LOCK]).await.map_err(failed)?;
    done
}

/// Makes the form where it is not there.
///
/// [`Error::Newer`] where a newer release has written it.
pub(super) async fn prepare(client: &Client) -> Result<()> {
    let there = client.query_one("SELECT to_regclass('muster.commits') IS NOT NULL", &[]).await.map_err(failed)?;
    if !there.get::<_, bool>(0) {
        client.batch_execute(MAKE).await.map_err(failed)?;
    }
    client.batch_execute(TIDY).await.map_err(failed)?;
    match row(client, FORMAT).await?.as_deref() {
        None => {
            client
                .execute(
                    "INSERT INTO muster.rows (key, value) VALUES ($1, $2)",
                    &[&FORMAT, &[FORMAT_VERSION].as_slice()],
                )
                .await
                .map_err(failed)?;
            Ok(())
        }
        Some(&[FORMAT_VERSION]) => Ok(()),
        Some(other) => Err(Error::form(other, FORMAT_VERSION)),
    }
}

/// What is added to a transaction's number to make an event's place: so much that it comes after all that are stored, also where the rows
/// come from a store, or a server, that had greater numbers.
///
/// [`Error::HalfRestored`] where an import has not ended.
pub(super) async fn opened(client: &Client) -> Result<u64> {
    if row(client, IMPORTING).await?.is_some() {
        return Err(Error::HalfRestored("the database".into()));
    }
    let base = row(client, NEXT_EVENT).await?.map_or(Ok(0), |base| next_event(&base))?;
    let next = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
    let next: i64 = client.query_one(next, &[]).await.map_err(failed)?.get(0);
    let newest = newest(client).await?.number();
    if base.saturating_add(next.cast_unsigned()) > newest {
        return Ok(base);
    }
    let base = newest
        .checked_add(1)
        .ok_or_else(|| Error::damaged("a place of events is higher than any store has counted"))?;
    let raise =
        "INSERT INTO muster.rows (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    client.execute(raise, &[&NEXT_EVENT, &base.to_be_bytes().as_slice()]).await.map_err(failed)?;
    Ok(base)
}

/// The greatest place that an event has, or that a consumer has come to.
async fn newest(client: &Client) -> Result<Position> {
    let (events, cursors, after) = ([space::EVENT].to_vec(), [space::CURSOR].to_vec(), [space::CURSOR + 1].to_vec());
    let last = "SELECT key FROM muster.rows WHERE key >= $1 AND key < $2 ORDER BY key DESC LIMIT 1";
    let last = client.query_opt(last, &[&events, &vec![space::EVENT + 1]]).await.map_err(failed)?;
    let mut newest = last.map_or(Ok(Position::default()), |row| Position::of_row(row.get(0)))?;
    let handled = "SELECT value FROM muster.rows WHERE key >= $1 AND key < $2";
    for cursor in client.query(handled, &[&cursors, &after]).await.map_err(failed)? {
        newest = newest.max(outbox::handled(cursor.get(0))?);
    }
    Ok(newest)
}

/// Says what the server is set to that makes it slow.
pub(super) async fn advise(client: &Client) -> Result<()> {
    let locks = "SELECT current_setting('max_pred_locks_per_transaction')::int";
    let locks: i32 = client.query_one(locks, &[]).await.map_err(failed)?.get(0);
    if locks < PREDICATE_LOCKS {
        tracing::warn!(
            "PostgreSQL has max_pred_locks_per_transaction = {locks}: transactions that read more than {} rows meet all others; set it to \
             {PREDICATE_LOCKS}, which takes a restart of the server",
            locks / 2
        );
    }
    Ok(())
}

pub(super) async fn row(client: &Client, key: &[u8]) -> Result<Option<Vec<u8>>> {
    let found = client.query_opt("SELECT value FROM muster.rows WHERE key = $1", &[&key]).await.map_err(failed)?;
    Ok(found.map(|row| row.get(0)))
}

pub(super) fn failed(error: tokio_postgres::Error) -> Error {
    Error::unreachable(Failure::of(&error))
}
