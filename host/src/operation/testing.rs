//! Hosts and callers for the tests of systems: everything in memory, time from tokio's clock.

mod compared;
mod life;

use std::sync::{Arc, LazyLock};

use futures_util::FutureExt as _;
use muster_env::Env;
use muster_types::Operation;
use muster_types::iam::{GetUserRequest, GetUserResponse};
use muster_types::ssm::{GetParameterRequest, GetParameterResult, ListDocumentsRequest, ListDocumentsResult};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Caller, Ctx, Host, PageKey, Registry, Resource, Result};
use crate::access::policy::{Kind, Named, Policy, Principal};
use crate::access::records::USERS;
use crate::access::{self, Issuers, Standing, managed};
use crate::api::Operations;
use crate::audit;
use crate::hosts::{self, Member};
use crate::plugins::Engine;
use crate::secrets::Keys;
use crate::store::{AccountScope, Blobs, FORM, RegionScope, Store, View};
use crate::systems::parameter_store;

pub use compared::{compared, touched};

/// When simulated time begins: 2026-01-01T00:00:00Z.
pub const START_MILLIS: u64 = 1_767_225_600_000;
/// The account of [`ctx`].
pub const ACCOUNT: &str = "111122223333";
/// The unique id of the account's administrator.
const ADMINISTRATOR_ID: &str = "AIDAEXAMPLEEXAMPLEADM";
/// The region of [`ctx`].
pub const REGION: &str = "eu-west-1";

/// A host, on a store of its own, in which there is nothing but the account's administrator.
pub fn host() -> Host {
    administered(empty_host())
}

/// The same without anybody.
pub fn empty_host() -> Host {
    entered(1, true, FORM, None)
}

fn administered(host: Host) -> Host {
    // A store in memory answers at once.
    access::testing_administrator(&host.store, ACCOUNT, ADMINISTRATOR_ID).now_or_never().unwrap().unwrap();
    host
}

/// An empty host on a store that others may work on: see [`beside`].
pub fn first_host() -> Host {
    administered(entered(1, false, FORM, None))
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
            // Not of the host's own randomness, whose order tests know.
            keys: Keys::random(&Env::simulated(2, START_MILLIS)),
            plugins: Engine::new(Vec::new()),
            issuers: Issuers::default(),
            member,
        },
    };
    // A store in memory answers at once.
    hosts::enter(&host).now_or_never().unwrap().unwrap();
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
        keys: host.keys.clone(),
        plugins: host.plugins.clone(),
        issuers: host.issuers.clone(),
        member: host.member.clone(),
        caller: administrator(),
        request_id: "00000000-0000-4000-8000-000000000000".to_owned(),
        audit: audit::Pending::unrecorded("00000000-0000-4000-8000-000000000000"),
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

/// A user of the account, who is under these statements alone.
pub fn bob(statements: &Value) -> Caller {
    let document = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let policy = Policy::parse(&document, Kind::Identity).unwrap();
    let principal = Principal::User {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        name: "bob".to_owned(),
        id: "AIDABOB".to_owned(),
    };
    let standing = Standing::testing(principal, vec![Named { name: "inline policy p of user bob".to_owned(), policy }]);
    Caller::of(Arc::new(standing), None)
}

/// Asks an operation as a client does, in JSON.
///
/// What it reads and writes by its key has to be what its registration says that it touches, or what it asked for itself.
pub async fn call<O: Operation, F: Future<Output = Result<O::Output>>>(
    ctx: &Ctx,
    run: impl FnOnce(Ctx, O) -> F,
    input: Value,
) -> Result<Value> {
    static REGISTRY: LazyLock<Registry> = LazyLock::new(crate::registry);
    // Nothing is said of what the host does not have.
    let registered = REGISTRY.get(O::MODEL).and_then(|registered| registered.prepare(input.clone()).ok());
    let touched = match registered {
        Some(registered) => touched(ctx, &*registered).await?,
        None => None,
    };
    let request = serde_json::from_value(input).unwrap();
    let output = compared(O::MODEL, touched, run(ctx.clone(), request)).await?;
    Ok(serde_json::to_value(output).unwrap())
}

/// Whether a text stands in any row of the host's store.
pub async fn is_stored(host: &Host, text: &str) -> bool {
    let mut export = host.store.export().await.unwrap();
    while let Some(rows) = export.next().await.unwrap() {
        let bytes = rows.into_iter().flat_map(|(key, value)| [key, value].concat()).collect::<Vec<u8>>();
        if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
            return true;
        }
    }
    false
}

/// The code of a refusal; empty for none.
pub fn code<T>(result: Result<T>) -> String {
    result.err().map(|error| error.code.into_owned()).unwrap_or_default()
}

#[tokio::test]
#[should_panic(expected = "ssm.GetParameter touches arn:aws:ssm:eu-west-1:111122223333:parameter/other")]
async fn an_operation_that_touches_more_than_it_says_is_found() {
    let ctx = ctx(&host());
    let put = json!({"Name": "/other", "Value": "x", "Type": "String"});
    let operations = Operations::new(ctx.host(), crate::registry()).await.unwrap();
    operations.call(("ssm", "PutParameter"), ctx.caller.clone(), ctx.scope.clone(), put).await.unwrap();
    let liar = async |ctx: Ctx, _: GetParameterRequest| {
        ctx.store.read(async |view: &View| parameter_store::lookup(view, &ctx.scope, "/other").await).await?;
        Ok(GetParameterResult::default())
    };
    call(&ctx, liar, json!({"Name": "/a"})).await.unwrap();
}

#[tokio::test]
#[should_panic(expected = "iam.GetUser touches arn:aws:iam::444455556666:user/bob, and says")]
async fn an_operation_that_looks_into_another_account_is_found() {
    let ctx = ctx(&host());
    let liar = async |ctx: Ctx, _: GetUserRequest| {
        let other = AccountScope::new("444455556666");
        ctx.store.read(async |view: &View| Ok(view.exists(&USERS, &other, "bob").await?)).await?;
        Ok(GetUserResponse::default())
    };
    call(&ctx, liar, json!({"UserName": "ann"})).await.unwrap();
}

#[tokio::test]
#[should_panic(
    expected = "ssm.ListDocuments touches arn:aws:ssm:eu-west-1:111122223333:parameter/other, and says [\"*\"]"
)]
async fn an_operation_that_lists_is_found_where_it_looks_at_something_else() {
    let ctx = ctx(&host());
    let mut registry = Registry::new();
    let liar = async |ctx: Ctx, _: ListDocumentsRequest| {
        ctx.store.read(async |view: &View| parameter_store::exists(view, &ctx.scope, "/other").await).await?;
        Ok(ListDocumentsResult::default())
    };
    registry.operation(liar).touches(async |_, _| Ok(vec![Resource::any()]));
    let operations = Operations::new(ctx.host(), registry).await.unwrap();
    operations.call(("ssm", "ListDocuments"), ctx.caller, ctx.scope, json!({})).await.unwrap();
}
