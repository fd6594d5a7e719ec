//! Wraps every key with the host key that is the current one, a few in a transaction, while everything goes on.
//!
//! Only a host whose own current key that is does it. Invariant: what a key seals and opens does not change.

use muster_env::Env;

use super::account_key::WrappedKey;
use super::keys::Keys;
use super::records::{BY_HOST_KEY, CURRENT, HOST_KEY, WRAPPED_KEYS};
use super::start::in_use;
use crate::hosts;
use crate::operation::{Host, Result};
use crate::store::{HostScope, Range, Timer, Tx, View, at_once};
use crate::work::{HOUR_MILLIS, Timers};

/// The kind of the timer.
pub(super) const TIMER: &str = "wrap-keys";

/// Keys that are wrapped in one transaction: at their largest, a quarter of what one may write.
const AT_ONCE: usize = 50;

/// How long until it is looked again whether every host wraps with the current key.
const AGAIN_MILLIS: u64 = 10_000;

/// How long until those are tried again that are damaged.
const DAMAGED_AGAIN_MILLIS: u64 = HOUR_MILLIS;

/// Damaged keys that are named.
const SHOWN: usize = 10;

/// Registers the work.
pub fn reconcile(on: &mut Timers) {
    on.timer(TIMER, step);
}

/// A stored key as it was found, and as it is to be.
struct Rewrapped {
    place: (String, String),
    found: WrappedKey,
    wrapped: WrappedKey,
}

async fn step(host: Host, timer: Timer) -> Result<()> {
    let keys = &host.keys;
    let current = keys.host().current().id();
    let (rewrapped, damaged) = host.store.read(async |view: &View| others(view, keys, &host.env).await).await?;
    // What is left where there is nothing else to do goes on needing the key that it is wrapped with.
    let is_stuck = rewrapped.is_empty() && !damaged.is_empty();
    if is_stuck {
        let (count, some) = (damaged.len(), &damaged[..damaged.len().min(SHOWN)]);
        tracing::error!(count, ?some, %current, "keys of accounts cannot be wrapped with the current host key, nor be used");
    }
    let now = host.env.now_millis();
    let replaced = host
        .store
        .transact(async |tx: &mut Tx| {
            if !tx.take_timer(&timer).await? {
                return Ok(Vec::new());
            }
            let known = tx.get(&HOST_KEY, &HostScope, CURRENT).await?;
            let Some(known) = known.filter(|known| known.current == current) else {
                tx.at(now + AGAIN_MILLIS, TIMER, HostScope, "")?;
                return Ok(Vec::new());
            };
            for Rewrapped { place, found, wrapped } in &rewrapped {
                let place = (place.0.as_str(), place.1.as_str());
                // One that was changed meanwhile is found again.
                if tx.get(&WRAPPED_KEYS, &HostScope, &place).await?.as_ref() == Some(found) {
                    tx.put(&WRAPPED_KEYS, &HostScope, &place, wrapped).await?;
                }
            }
            if in_use(tx).await?.iter().any(|id| *id != current.to_string()) {
                let due = if is_stuck { now + DAMAGED_AGAIN_MILLIS } else { at_once(now) };
                tx.at(due, TIMER, HostScope, "")?;
                return Ok(Vec::new());
            }
            let agree = hosts::all(tx).await?.iter().all(|(_, host)| host.host_keys.first() == Some(&current));
            if !agree {
                tx.at(now + AGAIN_MILLIS, TIMER, HostScope, "")?;
                return Ok(Vec::new());
            }
            Ok(known.retired)
        })
        .await?;
    // One that is to come after the current one is not meant.
    for id in keys.host_ids().into_iter().filter(|id| replaced.contains(id)) {
        tracing::info!(previous = %id, %current, "every key is wrapped with the current host key; the previous one is needed for older backups alone");
    }
    Ok(())
}

/// Some keys that another host key wraps, wrapped anew, and the places of those on the way that are damaged.
async fn others(view: &View, keys: &Keys, env: &Env) -> Result<(Vec<Rewrapped>, Vec<(String, String)>)> {
    let current = keys.host().current().id().to_string();
    let (mut rewrapped, mut damaged) = (Vec::new(), Vec::new());
    for other in in_use(view).await?.into_iter().filter(|id| *id != current) {
        let mut range = Range::prefix(other.as_str());
        while rewrapped.len() < AT_ONCE {
            let wanted = AT_ONCE - rewrapped.len();
            let page = view.scan_index(&WRAPPED_KEYS, &BY_HOST_KEY, &HostScope, range, wanted).await?;
            for (place, found) in page.rows {
                let mut wrapped = found.clone();
                match wrapped.rewrap(&place.0, keys.host(), env) {
                    Ok(_) => rewrapped.push(Rewrapped { place, found, wrapped }),
                    Err(error) => {
                        tracing::debug!(account = place.0, name = place.1, %error, "a key cannot be wrapped anew");
                        damaged.push(place);
                    }
                }
            }
            let Some(next) = page.next else { break };
            range = Range::prefix(other.as_str()).resume(&next);
        }
    }
    Ok((rewrapped, damaged))
}
