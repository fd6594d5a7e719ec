//! Mailboxes: for each node the messages that wait for its agent, in order, until they are done with.
//!
//! Ids of a mailbox only grow, also after it was emptied, so whoever remembers the last id that was delivered never takes a message
//! for another.

use std::ops::{Bound, ControlFlow};

use serde::{Deserialize, Serialize};

use super::error::{Limit, Result};
use super::key::{KeyReader, KeyWriter, after_prefix};
use super::record::{self, Record};
use super::scope::AnyScope;
use super::table::{checked, space};
use super::tx::Tx;
use super::view::View;

/// A message in a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its place: each later message of the same node has a greater one. The first is 1.
    pub id: u64,
    message: Vec<u8>,
}

impl Mail {
    /// The message, which was sent as an `M`.
    pub fn message<M: Record>(&self) -> Result<M> {
        record::decode(&self.message)
    }
}

/// A mailbox's last id and how many messages wait.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct MailboxRecord {
    last_id: u64,
    waiting: u64,
}

impl Record for MailboxRecord {
    const VERSION: u8 = 1;
}

fn mailbox(space: u8, scope: &AnyScope, node: &str) -> Result<Vec<u8>> {
    let mut writer = KeyWriter::append(vec![space]);
    scope.write(&mut writer);
    writer.text(node);
    checked(writer.finish())
}

fn mail(scope: &AnyScope, node: &str, id: u64) -> Result<Vec<u8>> {
    let mut row = mailbox(space::MAIL, scope, node)?;
    row.extend(id.to_be_bytes());
    Ok(row)
}

impl Tx {
    /// Sends a node a message; its id, or none where 4,096 wait for the node already. The transaction goes on either way: what
    /// one node does not take must not stop what is for many.
    pub async fn mail<M: Record>(
        &mut self,
        scope: impl Into<AnyScope>,
        node: &str,
        message: &M,
    ) -> Result<Option<u64>> {
        let scope = scope.into();
        let sent = self.send(&scope, node, message).await;
        let id = self.noting(sent)?;
        if id.is_some() {
            self.changes().mail(scope, node);
        }
        Ok(id)
    }

    /// Wakes whoever delivers the node's messages, without one.
    pub fn wake(&mut self, scope: impl Into<AnyScope>, node: &str) {
        self.changes().mail(scope.into(), node);
    }

    async fn send<M: Record>(&mut self, scope: &AnyScope, node: &str, message: &M) -> Result<Option<u64>> {
        let mut state = self.mailbox(scope, node).await?;
        if state.waiting >= MESSAGES {
            return Ok(None);
        }
        state.last_id += 1;
        state.waiting += 1;
        let message = self.encode(message).await?;
        self.stage(mail(scope, node, state.last_id)?, Some(&message))?;
        self.put_mailbox(scope, node, state)?;
        Ok(Some(state.last_id))
    }

    /// Removes one message wherever it stands, when the agent has it or its work was taken back; whether it was still there.
    pub async fn discard_mail(&mut self, scope: impl Into<AnyScope>, node: &str, id: u64) -> Result<bool> {
        let scope = scope.into();
        self.count(1)?;
        let there = self.get_row(&mail(&scope, node, id)?).await?.is_some();
        if there {
            let removed = self.remove_mail(&scope, node, &[id]).await;
            self.noting(removed)?;
        }
        Ok(there)
    }

    /// Removes the mailbox of a node that is no more, at most 1,000 messages in one transaction; whether it is gone. A node that is
    /// sent a message after that begins again with id 1.
    pub async fn remove_mailbox(&mut self, scope: impl Into<AnyScope>, node: &str) -> Result<bool> {
        let scope = scope.into();
        let waiting = self.mail_after(&scope, node, 0, REMOVED).await?;
        let ids: Vec<u64> = waiting.iter().map(|mail| mail.id).collect();
        let removed = self.remove_mail(&scope, node, &ids).await;
        self.noting(removed)?;
        let gone = self.mailbox(&scope, node).await?.waiting == 0;
        if gone {
            let staged = mailbox(space::MAILBOX, &scope, node).and_then(|row| self.stage(row, None));
            self.noting(staged)?;
        }
        Ok(gone)
    }

    async fn remove_mail(&mut self, scope: &AnyScope, node: &str, ids: &[u64]) -> Result<()> {
        if ids.is_empty() {
            return Ok(());
        }
        let mut state = self.mailbox(scope, node).await?;
        state.waiting = state.waiting.saturating_sub(ids.len() as u64);
        for id in ids {
            self.stage(mail(scope, node, *id)?, None)?;
        }
        self.put_mailbox(scope, node, state)
    }

    async fn mailbox(&self, scope: &AnyScope, node: &str) -> Result<MailboxRecord> {
        let value = self.get_row(&mailbox(space::MAILBOX, scope, node)?).await?;
        value.map_or(Ok(MailboxRecord::default()), |value| record::decode(&value))
    }

    fn put_mailbox(&mut self, scope: &AnyScope, node: &str, state: MailboxRecord) -> Result<()> {
        self.stage(mailbox(space::MAILBOX, scope, node)?, Some(&record::encode(&state)?))
    }
}

/// Messages that wait for a node at most: more than any node has work for, and few enough to look through.
const MESSAGES: u64 = 4_096;

/// Messages that one transaction removes of a mailbox; with each one's row it stays within a transaction's operations.
const REMOVED: usize = 1_000;

impl View {
    /// Says that these nodes will be sent messages: where each would take a round trip, what there is to know is read in one.
    pub async fn fetch_mailboxes<'n>(
        &self,
        scope: impl Into<AnyScope>,
        nodes: impl IntoIterator<Item = &'n str>,
    ) -> Result<()> {
        let scope = scope.into();
        let rows = nodes.into_iter().map(|node| mailbox(space::MAILBOX, &scope, node)).collect::<Result<Vec<_>>>()?;
        self.fetch_rows(&rows).await
    }

    /// The first `limit` (at most 2,000) messages of a node after an id, in the order in which they were sent; `after_id` 0 is the
    /// beginning.
    pub async fn mail_after(
        &self,
        scope: impl Into<AnyScope>,
        node: &str,
        after_id: u64,
        limit: usize,
    ) -> Result<Vec<Mail>> {
        Limit::ScanRows.check(limit)?;
        let base = mailbox(space::MAIL, &scope.into(), node)?;
        let start = [base.as_slice(), &after_id.to_be_bytes()].concat();
        let mut found = Vec::new();
        self.scan_rows(
            (Bound::Excluded(start), Bound::Excluded(after_prefix(&base))),
            false,
            Some(limit),
            |row, value| {
                if found.len() < limit {
                    let id = u64::from_be_bytes(KeyReader::new(&row[base.len()..]).fixed()?);
                    found.push(Mail { id, message: value.to_vec() });
                }
                Ok(if found.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            },
        )
        .await?;
        Ok(found)
    }
}
