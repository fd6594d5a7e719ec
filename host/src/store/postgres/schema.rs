//! The database's form: one table of rows in the order of their keys, in a schema of its own, made and brought up to date under a lock.

use tokio_postgres::Client;

use crate::store::error::{Error, Result};
use crate::store::table::space;

/// The row that holds the version of the form, as the embedded engine's file has it.
const FORMAT: &[u8] = &[space::META, b'f'];
/// What is added to a transaction's number to make an event's place; there where the rows come from another database.
const EVENT_BASE: &[u8] = &[space::META, b'b'];
const FORMAT_VERSION: u8 = 1;

/// Whoever makes or changes the form holds this lock of the database: "muster" in hexadecimal.
const LOCK: i64 = 0x6d75_7374_6572;

/// Keys are compared byte by byte. Pages keep room for new versions of rows, most of which are written again and again; what is dead is
/// cleaned away early, since timers and mail come and go.
const MAKE: &str = "
    CREATE SCHEMA IF NOT EXISTS muster;
    CREATE TABLE IF NOT EXISTS muster.rows (
        key bytea PRIMARY KEY,
        value bytea NOT NULL
    ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000,
            autovacuum_vacuum_cost_delay = 0);";

/// Makes the form where it is not there, and says what is added to transactions' numbers.
///
/// [`Error::Newer`] where a newer release has written it.
pub(super) async fn prepare(client: &Client) -> Result<u64> {
    let failed = |error: tokio_postgres::Error| Error::unreachable(super::Failure::of(&error));
    // The lock goes with the session, whatever becomes of this process.
    client.execute("SELECT pg_advisory_lock($1)", &[&LOCK]).await.map_err(failed)?;
    let prepared = make(client).await;
    client.execute("SELECT pg_advisory_unlock($1)", &[&LOCK]).await.map_err(failed)?;
    prepared
}

async fn make(client: &Client) -> Result<u64> {
    let failed = |error: tokio_postgres::Error| Error::unreachable(super::Failure::of(&error));
    let there = client.query_one("SELECT to_regclass('muster.rows') IS NOT NULL", &[]).await.map_err(failed)?;
    if !there.get::<_, bool>(0) {
        client.batch_execute(MAKE).await.map_err(failed)?;
    }
    let row = async |key: &[u8]| {
        let found = client.query_opt("SELECT value FROM muster.rows WHERE key = $1", &[&key]).await;
        Ok::<_, Error>(found.map_err(failed)?.map(|row| row.get::<_, Vec<u8>>(0)))
    };
    match row(FORMAT).await?.as_deref() {
        None => {
            client
                .execute("INSERT INTO muster.rows (key, value) VALUES ($1, $2)", &[&FORMAT, &[FORMAT_VERSION].as_slice()])
                .await
                .map_err(failed)?;
        }
        Some(&[FORMAT_VERSION]) => {}
        Some(other) => return Err(Error::form(other, FORMAT_VERSION)),
    }
    match row(EVENT_BASE).await? {
        None => Ok(0),
        Some(base) => base
            .try_into()
            .map(u64::from_be_bytes)
            .map_err(|_| Error::damaged("what is added to the numbers of events is no number")),
    }
}
