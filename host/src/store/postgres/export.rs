//! PostgreSQL's half of exports and imports.

use std::sync::Arc;
use std::time::Duration;

use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Statement};

use super::connect::{Database, Pooled};
use super::schema::{self, failed};
use super::{Failure, Postgres, Shared, answered};
use crate::store::error::{Error, Result};
use crate::store::export::{IMPORTING, NEXT_EVENT, Row, is_exported};

const BEGIN: &str = "
    SET idle_in_transaction_session_timeout = '10min';
    BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// The next rows, as many as fit a piece and at least one. Their lengths are known without reading them.
const NEXT: &str = "
    SELECT key, value FROM (
        SELECT key, value, sum(octet_length(key) + octet_length(value))
            OVER (ORDER BY key ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
        FROM (SELECT key, value FROM rows WHERE key > $1 ORDER BY key LIMIT $2) AS next
    ) AS piece
    WHERE coalesce(before, 0) < $3
    ORDER BY key";
/// Rows that a piece has at most, and at first.
const ROWS: (i64, i64) = (4_096, 256);
/// Bytes of rows that are read at a time, but for the last of them.
const PIECE_BYTES: i64 = crate::store::export::PIECE_BYTES as i64;
/// How long an answer may take.
const ANSWER_TIME: Duration = Duration::from_secs(60);
/// How long an import waits for those to go that use the database: a process that was killed takes a moment.
const USE_TIME: Duration = Duration::from_secs(3);
/// Bytes of rows that an import sends together.
const SENT_BYTES: usize = 4 * 1024 * 1024;

/// A state and how far it was given. Its transaction only reads and is not serializable: each of its rows is of one snapshot, and nobody
/// conflicts with it.
pub(crate) struct Export {
    connection: Pooled,
    statement: Statement,
    after: Option<Vec<u8>>,
    next_event: u64,
    count: i64,
}

impl Export {
    pub(super) async fn begin(shared: &Arc<Shared>) -> Result<Self> {
        let mut connection = shared.pool.get().await.map_err(|error| Failure::from(error).error())?;
        // It is never used again: a transaction is open on it until it is closed.
        connection.dirty = true;
        let client = &connection.client;
        let beginning = async {
            client.batch_execute(BEGIN).await?;
            let newest = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
            Ok((client.prepare(NEXT).await?, client.query_one(newest, &[]).await?.get::<_, i64>(0)))
        };
        let (statement, newest) = answered(ANSWER_TIME, beginning).await.map_err(Error::unreachable)?;
        let next_event = shared.event_base.saturating_add(newest.cast_unsigned());
        Ok(Self { connection, statement, after: Some(Vec::new()), next_event, count: ROWS.1 })
    }

    pub(crate) async fn next(&mut self) -> Result<Option<Vec<Row>>> {
        while let Some(after) = self.after.take() {
            let piece: [&(dyn ToSql + Sync); 3] = [&after, &self.count, &PIECE_BYTES];
            let next = self.connection.client.query(&self.statement, &piece);
            let found = answered(ANSWER_TIME, next).await.map_err(Error::unreachable)?;
            let mut rows: Vec<Row> = Vec::with_capacity(found.len() + 1);
            for row in &found {
                let (key, value): (&[u8], &[u8]) = (row.get(0), row.get(1));
                if is_exported(key) && key != NEXT_EVENT {
                    rows.push((key.to_vec(), value.to_vec()));
                }
            }
            // The first row of all: no event has this number, whatever becomes of transactions that had not ended.
            if after.is_empty() {
                rows.insert(0, (NEXT_EVENT.to_vec(), self.next_event.to_be_bytes().to_vec()));
            }
            self.after = found.last().map(|row| row.get(0));
            // About as many will fit the next one.
            self.count = (2 * found.len() as i64 + 16).min(ROWS.0);
            if !rows.is_empty() {
                return Ok(Some(rows));
            }
        }
        Ok(None)
    }
}

/// A database that an import fills. A row of the engine's own says that it is not a store yet, and a lock of the connection over which all
/// rows go keeps others out.
pub(crate) struct Filling {
    database: Database,
    client: Client,
    connections: usize,
    waiting: Vec<Row>,
    waiting_bytes: usize,
}

impl Filling {
    pub(crate) async fn begin(url: &str, connections: usize) -> Result<Self> {
        let database = Database::parse(url)?;
        let client = database.connect(|_| ()).await.map_err(Error::unreachable)?;
        schema::locked(&client, async || {
            schema::prepare(&client).await?;
            let half_done = schema::row(&client, IMPORTING).await?.is_some();
            let full = "SELECT EXISTS (SELECT FROM muster.rows WHERE key <> $1 LIMIT 1)";
            let full: bool = client.query_one(full, &[&schema::FORMAT]).await.map_err(failed)?.get(0);
            if full && !half_done {
                return Err(Error::NotEmpty("the database".into()));
            }
            Self::alone(&client).await?;
            client.batch_execute("BEGIN; TRUNCATE muster.rows").await.map_err(failed)?;
            let rows: [(&[u8], &[u8]); 2] = [(schema::FORMAT, &[schema::FORMAT_VERSION]), (IMPORTING, &[])];
            for (key, value) in rows {
                let insert = "INSERT INTO muster.rows (key, value) VALUES ($1, $2)";
                client.execute(insert, &[&key, &value]).await.map_err(failed)?;
            }
            client.batch_execute("COMMIT").await.map_err(failed)
        })
        .await?;
        Ok(Self { database, client, connections, waiting: Vec::new(), waiting_bytes: 0 })
    }

    /// Lets nobody else use the store for as long as the connection is there, over which all rows go.
    async fn alone(client: &Client) -> Result<()> {
        client.batch_execute(&format!("SET lock_timeout = '{}ms'", USE_TIME.as_millis())).await.map_err(failed)?;
        match client.execute("SELECT pg_advisory_lock($1)", &[&schema::USE_LOCK]).await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) => {
                Err(Error::InUse("the database".into()))
            }
            Err(error) => Err(failed(error)),
        }
    }

    pub(crate) async fn add(&mut self, rows: Vec<Row>) -> Result<()> {
        self.waiting_bytes += rows.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
        self.waiting.extend(rows);
        if self.waiting_bytes >= SENT_BYTES { self.send().await } else { Ok(()) }
    }

    async fn send(&mut self) -> Result<()> {
        let (keys, values): (Vec<&[u8]>, Vec<&[u8]>) =
            self.waiting.iter().map(|(key, value)| (key.as_slice(), value.as_slice())).unzip();
        let insert = "INSERT INTO muster.rows (key, value) SELECT * FROM unnest($1::bytea[], $2::bytea[])";
        self.client.execute(insert, &[&keys, &values]).await.map_err(failed)?;
        self.waiting.clear();
        self.waiting_bytes = 0;
        Ok(())
    }

    pub(crate) async fn finish(mut self) -> Result<Postgres> {
        self.send().await?;
        self.client.batch_execute("ANALYZE muster.rows").await.map_err(failed)?;
        let Self { database, client, connections, .. } = self;
        schema::locked(&client, async || {
            client.execute("DELETE FROM muster.rows WHERE key = $1", &[&IMPORTING]).await.map_err(failed)?;
            client.execute("SELECT pg_advisory_unlock($1)", &[&schema::USE_LOCK]).await.map_err(failed)?;
            Postgres::start(database, &client, connections).await
        })
        .await
    }
}
