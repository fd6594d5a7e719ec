//! `GET /_muster/agent/collection`, and telling nodes that the answer to it has changed.

use std::collections::{BTreeSet, HashMap};
use std::sync::Weak;

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Json, Response};
use muster_protocol::Collection;

use super::signer::{Signer, not_signed, signer};
use super::{Gateway, Parts, refused};
use crate::operation::Result;
use crate::plugins::{self, CollectorsState, GRANTS, PLUGINS_IN_USE};
use crate::store::{AccountScope, View, Watch};
use crate::systems::{inventory, nodes};

/// Accounts that are looked for in one go.
const ACCOUNTS: usize = 100;

/// Nodes that are asked in a second to collect: what they send after that has to be taken as well.
const NODES_PER_SECOND: usize = 100;

/// Tells a node what to collect.
pub(super) async fn collection(State(gateway): State<Gateway>, request: Request) -> Response {
    let parts = &gateway.0;
    let made = match signer(parts, request.method(), request.uri().path(), request.headers()).await {
        Ok(Some(signer)) => of_node(parts, &signer).await,
        Ok(None) => return not_signed(),
        Err(error) => Err(error),
    };
    match made {
        Ok(Some(collection)) => Json(collection).into_response(),
        // Deregistered since it was asked who it is.
        Ok(None) => not_signed(),
        Err(error) => refused(&error),
    }
}

async fn of_node(parts: &Parts, Signer { node_id, scope, .. }: &Signer) -> Result<Option<Collection>> {
    let now = parts.host.env.now_millis();
    parts
        .host
        .store
        .read(async |view: &View| {
            let Some(node) = nodes::node(view, scope, node_id).await? else { return Ok(None) };
            Ok(Some(Collection {
                every_seconds: parts.inventory.every_seconds,
                account: scope.account.clone(),
                region: scope.region.clone(),
                collectors: plugins::collectors(view, scope, &node, &parts.inventory.inputs).await?,
                known: inventory::known(view, scope, node_id, now).await?,
            }))
        })
        .await
}

/// Tells the connected nodes of an account when its collectors have changed: a version was put in use, a grant was given or taken. It
/// compares what is with what was, so that it does not matter who changed it.
pub(super) async fn tell_nodes(parts: Weak<Parts>, mut watch: Watch) {
    let mut known: HashMap<String, CollectorsState> = HashMap::new();
    while let Some(changes) = watch.changed().await {
        let concerns = [PLUGINS_IN_USE.name(), GRANTS.name()].iter().any(|table| changes.tables.contains(*table));
        if !concerns && !changes.everything {
            continue;
        }
        let Some(parts) = parts.upgrade() else { return };
        if let Err(error) = compare(&parts, &mut known, changes.everything).await {
            // They ask again by themselves.
            tracing::error!(%error, "nodes could not be told that their collectors may have changed");
        }
    }
}

async fn compare(parts: &Parts, known: &mut HashMap<String, CollectorsState>, everyone: bool) -> Result<()> {
    let mut accounts = parts.links.accounts();
    if everyone {
        accounts.append(&mut accounts_with_plugins(parts).await?);
    }
    for account in accounts {
        let scope = AccountScope::new(account.as_str());
        let read = async |view: &View| plugins::collectors_state(view, &scope).await;
        let now = parts.host.store.read(read).await?;
        let before = known.insert(account.clone(), now.clone()).unwrap_or_default();
        if before != now {
            parts.links.collect(&account, NODES_PER_SECOND);
        }
    }
    Ok(())
}

async fn accounts_with_plugins(parts: &Parts) -> Result<BTreeSet<String>> {
    let mut accounts = BTreeSet::new();
    let mut after: Option<AccountScope> = None;
    loop {
        let read = async |view: &View| Ok(view.scopes(&PLUGINS_IN_USE, after.as_ref(), ACCOUNTS).await?);
        let scopes = parts.host.store.read(read).await?;
        accounts.extend(scopes.iter().map(|scope| scope.account.clone()));
        match scopes.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(accounts),
        }
    }
}
