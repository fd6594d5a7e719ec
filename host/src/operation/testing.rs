//! Hosts and callers for the tests of systems: everything in memory, time from tokio's clock.

use std::sync::{Arc, LazyLock};

use futures_util::FutureExt as _;
use muster_env::Env;
use muster_types::ssm::{GetParameterRequest, GetParameterResult};
use muster_types::{Operation, OperationModel};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Caller, Ctx, Host, PageKey, Registry, Result};
use crate::access::policy::Principal;
use crate::access::{self, Issuers, Standing, managed};
use crate::api::Operations;
use crate::hosts::{self, Member};
use crate::plugins::Engine;
use crate::store::noting::noting;
use crate::store::{Blobs, FORM, RegionScope, Store, View};
use crate::systems::{self, parameter_store};

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
            issuers: Issuers::default(),
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
        issuers: host.issuers.clone(),
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
///
/// What it reads and writes by its key has to be what its registration says that it touches, or what it asked for itself.
pub async fn call<O: Operation, F: Future<Output = Result<O::Output>>>(
    ctx: &Ctx,
    run: impl FnOnce(Ctx, O) -> F,
    input: Value,
) -> Result<Value> {
    let touched = touched(ctx, O::MODEL, input.clone()).await;
    let request = serde_json::from_value(input).unwrap();
    access::asked_for();
    let (output, rows) = noting(run(ctx.clone(), request)).await;
    if let Some(touched) = touched {
        let asked_for = access::asked_for();
        // Of an identity's row there is the name in lower case, without its path.
        let plain = |arn: &str| match access::arn::parse(arn) {
            Some((account, kind, _, name)) => format!("arn:aws:iam::{account}:{kind}/{}", name.to_lowercase()),
            None => arn.to_owned(),
        };
        let said_all: Vec<String> = touched.iter().chain(&asked_for).map(|arn| plain(arn)).collect();
        for arn in rows.iter().filter_map(|row| systems::arn_of_row(row)).map(|arn| plain(&arn)) {
            let said = |known: &String| {
                // What is made has no name yet, where the host gives it one.
                let inside = |rest: &str| rest.starts_with('/') && O::MODEL.name.starts_with("Create");
                let of_all = |start: &str| arn.starts_with(start);
                known == "*"
                    || known.strip_suffix('*').is_some_and(of_all)
                    || arn.strip_prefix(known.as_str()).is_some_and(|rest| rest.is_empty() || inside(rest))
            };
            let model = O::MODEL;
            assert!(
                said_all.iter().any(said),
                "{}.{} touches {arn}, and says {touched:?}",
                model.service.name,
                model.name
            );
        }
    }
    Ok(serde_json::to_value(output?).unwrap())
}

/// What an operation says that it touches; none for one that the host does not have, or that asks for itself.
async fn touched(ctx: &Ctx, model: &'static OperationModel, input: Value) -> Option<Vec<String>> {
    static REGISTRY: LazyLock<Registry> = LazyLock::new(crate::registry);
    let request = REGISTRY.get(model)?.prepare(input).ok().filter(|request| !request.is_open())?;
    let touched = request.resources(ctx).await.unwrap();
    Some(touched.into_iter().map(|resource| resource.arn).collect())
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
