//! Hosts and callers for the tests of systems: everything in memory, time from tokio's clock.

use std::sync::Arc;

use futures_util::FutureExt as _;
use muster_env::Env;
use muster_types::Operation;
use serde_json::Value;
use uuid::Uuid;

use super::{Caller, Ctx, Host, PageKey, Result};
use crate::access::policy::Principal;
use crate::access::{self, Standing, managed};
use crate::hosts::{self, Member};
use crate::plugins::Engine;
use crate::store::{Blobs, FORM, RegionScope, Store};

/// When simulated time begins: 2026-01-01T00:00:00Z.
pub const START_MILLIS: u64 = 1_767_225_600_000;
/// The account of [`ctx`].
pub const ACCOUNT: &str = "111122223333";
/// The unique id of the account's administrator.
const ADMINISTRATOR_ID: &str = "AIDAEXAMPLE";
/// The region of [`ctx`].
pub const REGION: &str = "eu-west-1";

/// An empty host, on a store of its own.
pub fn host() -> Host {
    entered(1, true, FORM, None)
}

/// An empty host on a store that others may work on: see [`beside`].
pub fn first_host() -> Host {
    entered(1, false, FORM, None)
}

/// The same of a release that knows the forms of the state up to that one.
pub fn first_host_of_form(form: u32) -> Host {
    entered(1, false, form, None)
}

/// Another host on the store of [`first_host`], with the same clock; `number` is no other's.
pub fn beside(host: &Host, number: u128) -> Host {
    beside_of_form(host, number, FORM)
}

/// The same of another release, which knows the forms of the state up to that one.
pub fn beside_of_form(host: &Host, number: u128, form: u32) -> Host {
    entered(number, false, form, Some(host))
}

fn entered(number: u128, alone: bool, form: u32, beside: Option<&Host>) -> Host {
    let member = Member::new(Uuid::from_u128(number), format!("http://host-{number}.example:8750"), alone);
    let member = member.of_form(form);
    let host = match beside {
        Some(host) => Host { member, plugins: Engine::new(Vec::new()), ..host.clone() },
        None => Host {
            store: Store::in_memory().unwrap().with_error(),
            blobs: Blobs::in_memory(),
            env: Env::simulated(1, START_MILLIS),
            plugins: Engine::new(Vec::new()),
            member,
        },
    };
    // A store in memory answers at once.
    hosts::enter(&host).now_or_never().unwrap().unwrap();
    if beside.is_none() {
        access::testing_administrator(&host.store, ACCOUNT, ADMINISTRATOR_ID).now_or_never().unwrap().unwrap();
    }
    host
}

/// A request of the account's administrator to that host. Page tokens hold for any request of this account: they are bound
/// to the request where it is routed.
pub fn ctx(host: &Host) -> Ctx {
    let scope = RegionScope::new(ACCOUNT, REGION);
    let model = muster_types::SERVICES[0].operations[0];
    Ctx {
        store: host.store.clone(),
        blobs: host.blobs.clone(),
        env: host.env.clone(),
        plugins: host.plugins.clone(),
        member: host.member.clone(),
        caller: administrator(),
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        page: PageKey::new([7; 32]).bind(model, &scope, ADMINISTRATOR_ID, &Value::Null),
        scope,
    }
}

/// The account's administrator, who has no key.
pub fn administrator() -> Caller {
    let user = Principal::User {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        name: "admin".to_owned(),
        id: ADMINISTRATOR_ID.to_owned(),
    };
    let everything = managed::of_host(managed::ADMINISTRATOR_ACCESS).unwrap().named();
    Caller::of(Arc::new(Standing::testing(user, vec![everything])), None)
}

/// Asks an operation as a client does, in JSON.
pub async fn call<O: Operation, F: Future<Output = Result<O::Output>>>(
    ctx: &Ctx,
    run: impl FnOnce(Ctx, O) -> F,
    input: Value,
) -> Result<Value> {
    let output = run(ctx.clone(), serde_json::from_value(input).unwrap()).await?;
    Ok(serde_json::to_value(output).unwrap())
}

/// The code of a refusal; empty for none.
pub fn code<T>(result: Result<T>) -> String {
    result.err().map(|error| error.code.into_owned()).unwrap_or_default()
}
