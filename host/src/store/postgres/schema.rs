//! The database's form: one table of rows in the order of their keys, in a schema of its own, made and brought up to date under a lock.

use tokio_postgres::Client;

use super::Failure;
use crate::store::error::{Error, Result};
use crate::store::export::{IMPORTING, NEXT_EVENT};
use crate::store::table::space;

/// The row that holds the version of the form, as the embedded engine's file has it.
pub(super) const FORMAT: &[u8] = &[space::META, b'f'];
pub(super) const FORMAT_VERSION: u8 = 1;

/// Whoever makes or changes the form holds this lock of the database: "muster" in hexadecimal.
const LOCK: i64 = 0x6d75_7374_6572;

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

/// Removes the marks of commits that hosts left which are no more. Nobody asks for one a minute after it was made.
const TIDY: &str = "DELETE FROM muster.commits WHERE made < now() - interval '1 day'";

/// Does what no other host may do at the same time. The lock goes with the session, whatever becomes of this process.
pub(super) async fn locked<T>(client: &Client, work: impl AsyncFnOnce() -> Result<T>) -> Result<T> {
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

/// What is added to a transaction's number to make an event's place: above what the rows had where they come from.
///
/// [`Error::HalfRestored`] where an import has not ended.
pub(super) async fn opened(client: &Client) -> Result<u64> {
    if row(client, IMPORTING).await?.is_some() {
        return Err(Error::HalfRestored("the database".into()));
    }
    match row(client, NEXT_EVENT).await? {
        None => Ok(0),
        Some(base) => base
            .try_into()
            .map(u64::from_be_bytes)
            .map_err(|_| Error::damaged("the number of the next event is not one")),
    }
}

pub(super) async fn row(client: &Client, key: &[u8]) -> Result<Option<Vec<u8>>> {
    let found = client.query_opt("SELECT value FROM muster.rows WHERE key = $1", &[&key]).await.map_err(failed)?;
    Ok(found.map(|row| row.get(0)))
}

pub(super) fn failed(error: tokio_postgres::Error) -> Error {
    Error::unreachable(Failure::of(&error))
}
