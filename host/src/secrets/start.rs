//! The host's key at a start, and how hosts that share a store agree on one.
//!
//! Invariants:
//! - a key is made only where nothing was wrapped yet, so that a file which was lost is never replaced by another without a word;
//! - a host begins only with every key that anything is wrapped with;
//! - what one of the hosts that live wraps, all of them unwrap: a host enters with a new key only where the others have it already, and no host
//!   enters that lacks one of theirs.

use std::collections::BTreeSet;
use std::path::Path;

use muster_env::Env;

use super::host_key::{HostKey, HostKeyId, HostKeys};
use super::keys::Keys;
use super::reconcile::TIMER;
use super::records::{BY_HOST_KEY, CURRENT, HOST_KEY, HostKeyRecord, RETIRED_AT_MOST, WRAPPED_KEYS};
use super::source::{HostKeySource, SourceError};
use crate::hosts::HostRecord;
use crate::operation::{Error, Result, Store};
use crate::store::{HostScope, Range, Tx, View, at_once};

/// Keys that a host is started with: the current one and those before and after it.
const KEYS_AT_MOST: usize = 16;

/// Where a host's keys come from.
#[derive(Clone, Debug, Default)]
pub struct HostKeyOptions {
    /// The one that wraps; in the data folder if not given.
    pub current: Option<HostKeySource>,
    /// Others.
    pub previous: Vec<HostKeySource>,
}

impl HostKeyOptions {
    /// The variables of the environment that hold keys. Whatever the host starts would inherit them.
    #[must_use]
    pub fn variables(&self) -> Vec<String> {
        let variable = |source: &HostKeySource| match source {
            HostKeySource::Environment(name) => Some(name.clone()),
            _ => None,
        };
        self.current.iter().chain(&self.previous).filter_map(variable).collect()
    }
}

/// The keys of a host that starts on a store. `folder` is that of its state; a host without one has a key that ends with it.
///
/// # Errors
/// One sentence: a key that is not there, or is not the one that the state's keys are wrapped with.
pub async fn at_start(
    store: &Store,
    env: &Env,
    options: &HostKeyOptions,
    folder: Option<&Path>,
) -> std::result::Result<Keys, String> {
    if options.previous.len() >= KEYS_AT_MOST {
        return Err(format!("a host has {KEYS_AT_MOST} host keys at most, and this one is given more"));
    }
    let known = store.read(async |view: &View| Ok(view.get(&HOST_KEY, &HostScope, CURRENT).await?)).await;
    let known = known.map_err(|error| error.to_string())?;
    let current = match (&options.current, folder) {
        (Some(source), _) => source.read().await.map_err(|error| error.to_string())?,
        (None, Some(folder)) => in_folder(folder, known.as_ref(), env).await?,
        (None, None) => HostKey::random(env),
    };
    let mut others = Vec::new();
    for source in &options.previous {
        others.push(source.read().await.map_err(|error| error.to_string())?);
    }
    let keys = HostKeys::new(current, others);
    let ids = keys.ids();
    let agreed = store.transact(async |tx: &mut Tx| agree(tx, &ids).await).await;
    // It was found wanting in words for who starts the host.
    let wraps = agreed.map_err(|error| if error.is_internal() { error.to_string() } else { error.message })?;
    if wraps != ids[0] {
        tracing::warn!(replaced = %ids[0], by = %wraps, "the host key is one that was replaced; the one that came after it wraps");
    }
    Ok(Keys::new(keys.wrapping_with(wraps)))
}

/// The key in the data folder, which is made where nothing is wrapped yet.
async fn in_folder(folder: &Path, known: Option<&HostKeyRecord>, env: &Env) -> std::result::Result<HostKey, String> {
    let path = folder.join("host.key");
    match (HostKeySource::File(path.clone()).read().await, known) {
        (Err(SourceError::Missing(_)), None) => HostKey::create(&path, env).map_err(|error| error.to_string()),
        (Err(SourceError::Missing(_)), Some(known)) => Err(format!(
            "the keys of this state are wrapped with the host key {}, and {} is not there: put it there again, or say where it is \
             (--host-key)",
            known.current,
            path.display()
        )),
        (found, _) => found.map_err(|error| error.to_string()),
    }
}

/// Which of the keys wraps: the first, or the one that came after it.
async fn agree(tx: &mut Tx, ids: &[HostKeyId]) -> Result<HostKeyId> {
    let first = ids[0];
    let Some(known) = tx.get(&HOST_KEY, &HostScope, CURRENT).await? else {
        tx.put(&HOST_KEY, &HostScope, CURRENT, &HostKeyRecord { current: first, retired: Vec::new() }).await?;
        return Ok(first);
    };
    let mut wanted = in_use(tx).await?;
    wanted.insert(known.current.to_string());
    let has: Vec<_> = ids.iter().map(HostKeyId::to_string).collect();
    if let Some(lacks) = wanted.into_iter().find(|id| !has.contains(id)) {
        return Err(refused(format!(
            "keys of this state are wrapped with the host key {lacks}, and this host has {}: start it with that key too (--host-key, or \
             --previous-host-key while it is replaced)",
            has.join(", ")
        )));
    }
    Ok(if known.retired.contains(&first) { known.current } else { first })
}

/// The host keys that anything is wrapped with.
pub(super) async fn in_use(view: &View) -> Result<BTreeSet<String>> {
    let (mut found, mut range) = (BTreeSet::new(), Range::<String>::all());
    // One look for each: rows of the same one are passed over.
    while let Some((_, key)) = view.scan_index(&WRAPPED_KEYS, &BY_HOST_KEY, &HostScope, range, 1).await?.rows.pop() {
        let ids = key.versions().values().map(|version| version.host_key().to_string());
        let last = found.last().cloned();
        let next = ids.filter(|id| last.as_ref().is_none_or(|last| id > last)).min();
        let Some(next) = next else { break };
        range = Range::all().after(next.clone());
        found.insert(next);
    }
    Ok(found)
}

/// The host enters among those that live: it and they have each other's keys, and where its own is new, it is the current one from now on.
///
/// # Errors
/// `ConflictException`; those of the store.
pub async fn enter(tx: &mut Tx, keys: &Keys, others: &[HostRecord], now_millis: u64) -> Result<()> {
    let ids = keys.host_ids();
    for other in others {
        // A host of a release before there were any has none, and nothing is sealed beside it.
        let Some(theirs) = other.host_keys.first() else { continue };
        if !ids.contains(theirs) {
            return Err(refused(format!(
                "The host at {} wraps with the host key {theirs}, which this host does not have: start this one with it too (--previous-host-key).",
                other.url
            )));
        }
        if !other.host_keys.contains(&ids[0]) {
            return Err(refused(format!(
                "The host at {} does not have the host key {}, which this one wraps with: start each host with it as --previous-host-key first.",
                other.url, ids[0]
            )));
        }
    }
    // Again: others may have wrapped everything with a key that came after this host had looked.
    agree(tx, &ids).await?;
    let known = tx.get(&HOST_KEY, &HostScope, CURRENT).await?;
    let record = match known.clone() {
        None => HostKeyRecord { current: ids[0], retired: Vec::new() },
        Some(known) if known.current == ids[0] || known.retired.contains(&ids[0]) => known,
        Some(HostKeyRecord { current, mut retired }) => {
            retired.push(current);
            let beyond = retired.len().saturating_sub(RETIRED_AT_MOST);
            retired.drain(..beyond);
            HostKeyRecord { current: ids[0], retired }
        }
    };
    if known.as_ref() != Some(&record) {
        tx.put(&HOST_KEY, &HostScope, CURRENT, &record).await?;
    }
    if ids.len() > 1 {
        tx.at(at_once(now_millis), TIMER, HostScope, "")?;
    }
    Ok(())
}

fn refused(message: String) -> Error {
    Error::new("ConflictException", message)
}
