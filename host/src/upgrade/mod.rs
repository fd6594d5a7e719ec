//! What happens to the state when a newer release starts on it.
//!
//! The state has a form ([`store::FORM`](crate::store::FORM)), which all hosts that work on it know. A newer release works on it as the
//! older ones do, beside them, so that hosts can be replaced one after the other. When all that live are of the newer one, the form is
//! raised; from then on the older release is refused, and a timer has all records written anew, a few in a transaction, while
//! everything goes on.
//!
//! Invariants:
//! - the form is raised in a transaction that sees all hosts, and each enters in one that sees the form and the others: no host works on a
//!   state whose form it does not know, or beside one that is two forms from it. One that was paused meanwhile finds so at its next sign of
//!   life, and what it writes until then the others read;
//! - it never goes back, and stopped anywhere the work goes on where it was.

use crate::hosts;
use crate::operation::{Error, Host, Result};
use crate::store::{AnyTable, FormRecord, HostScope, Timer, Tx, at_once};
use crate::work::Timers;

#[cfg(test)]
mod tests;

/// The release that this program is.
pub const RELEASE: &str = env!("CARGO_PKG_VERSION");

const TIMER: &str = "upgrade";

/// The code of the refusal of a host beside one that is two forms from it: what either writes, the other could not read.
pub const TOO_FAR_APART: &str = "ConflictException";

/// How long until the hosts are looked at again, where one is of an older release.
const AGAIN_MILLIS: u64 = 10_000;

/// Registers the work on these tables, which are all that there are.
pub fn reconcile(on: &mut Timers, tables: Vec<&'static dyn AnyTable>) {
    let tables = std::sync::Arc::new(tables);
    on.timer(TIMER, move |host, timer| {
        let tables = std::sync::Arc::clone(&tables);
        async move { step(&host, &timer, &tables).await }
    });
}

/// Has the state brought to the form that a host knows, where it is of an older one: in the transaction in which that host enters, or
/// an older one could find that nobody needs it.
///
/// # Errors
/// [`TOO_FAR_APART`]; those of the store.
pub async fn wanted(tx: &mut Tx, known: u32, now_millis: u64) -> Result<()> {
    let apart = hosts::all(tx).await?.into_iter().map(|(_, host)| host).find(|host| host.form.abs_diff(known) > 1);
    if let Some(other) = apart {
        let message = format!(
            "The host at {} is of Muster {}, which brings form {} of the state, and this one ({RELEASE}) brings form {known}: hosts are \
             replaced one after the other by those that bring the next form, or all are stopped first.",
            other.url, other.version, other.form
        );
        return Err(Error::new(TOO_FAR_APART, message));
    }
    if tx.form().await?.is_some_and(|form| form.number < known) {
        tx.at(at_once(now_millis), TIMER, HostScope, "")?;
    }
    Ok(())
}

async fn step(host: &Host, timer: &Timer, tables: &[&'static dyn AnyTable]) -> Result<()> {
    let (known, now) = (host.member.form(), host.env.now_millis());
    let done = host
        .store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(timer).await? {
                return Ok(None);
            }
            let Some(mut form) = tx.form().await? else { return Ok(None) };
            let hosts = hosts::all(tx).await?;
            // What all know, this host too.
            let common = hosts.iter().map(|(_, host)| host.form).min().unwrap_or(known).min(known);
            if form.number < common {
                let release = RELEASE.to_owned();
                form = FormRecord { number: common, release, renewing: Some((String::new(), Vec::new())) };
            } else if let Some((table, after)) = form.renewing.take() {
                form.renewing = renewed(tx, tables, &table, after).await?;
            } else {
                // This host may be the older one, which does this work until it goes.
                if hosts.iter().any(|(_, host)| host.form > form.number) {
                    tx.at(now + AGAIN_MILLIS, TIMER, HostScope, "")?;
                }
                return Ok(None);
            }
            tx.set_form(&form).await?;
            tx.at(at_once(now), TIMER, HostScope, "")?;
            Ok(Some(form))
        })
        .await?;
    if let Some(FormRecord { number, release, renewing: None }) = done {
        tracing::info!(form = number, release, "all records are of this release's form");
    }
    Ok(())
}

/// Writes some records of the first table from that name on anew, in the order of names; where to go on.
async fn renewed(
    tx: &mut Tx,
    tables: &[&'static dyn AnyTable],
    from: &str,
    after: Vec<u8>,
) -> Result<Option<(String, Vec<u8>)>> {
    let next =
        |more: &dyn Fn(&str) -> bool| tables.iter().filter(|table| more(table.name())).min_by_key(|table| table.name());
    let Some(table) = next(&|name| name >= from) else { return Ok(None) };
    let last = table.renew(tx, after).await?;
    Ok(match last {
        Some(last) => Some((table.name().to_owned(), last)),
        None => next(&|name| name > table.name()).map(|next| (next.name().to_owned(), Vec::new())),
    })
}
