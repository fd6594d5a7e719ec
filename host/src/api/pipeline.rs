//! The way of a request: route, authenticate, parse, check, authorize, run, answer.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::Response;
use axum::http::header::{EXPECT, USER_AGENT};
use axum::http::request::Parts;
use futures_util::FutureExt as _;
use muster_types::shape::Kind;
use muster_types::{OperationModel, Protocol, Service, query, rest};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tracing::Instrument as _;

use super::refusal::Refusal;
use super::route::{self, Route};
use super::{Api, OverTls, answer, authenticate, body};
use crate::access::conditions::Source;
use crate::operation::{Answer, Caller, Error};
use crate::store::RegionScope;

/// What is known of a request's addressee, for the form of a refusal.
#[derive(Clone, Copy, Default)]
struct Addressee {
    service: Option<&'static Service>,
    model: Option<&'static OperationModel>,
}

impl From<&'static OperationModel> for Addressee {
    fn from(model: &'static OperationModel) -> Self {
        Self { service: Some(model.service), model: Some(model) }
    }
}

/// Answers every request that is no probe and no agent's.
pub async fn handle(State(api): State<Api>, request: Request) -> Response<Body> {
    let request_id = api.host.env.uuid().to_string();
    let span = tracing::info_span!("request", id = %request_id, operation = tracing::field::Empty);
    async {
        let mut to = Addressee::default();
        let (parts, mut body) = request.into_parts();
        let answering = answered(&api, &parts, &mut body, &request_id, &mut to);
        let answered = match AssertUnwindSafe(answering).catch_unwind().await {
            Ok(answered) => answered,
            // The panic's own message went to the log with its place, by the process's hook.
            Err(_) => Err(Error::internal("the operation panicked").into()),
        };
        // Whoever waits to be told to send the body is not told to.
        if answered.is_err() && !parts.headers.contains_key(EXPECT) {
            body::discard(body).await;
        }
        let response = match (answered, to.model) {
            (Ok(result), Some(model)) => answer::result(model, result, &request_id),
            (Ok(_), None) => answer::refusal(&Error::internal("no model").into(), to.service, None, &request_id),
            (Err(refusal), _) => {
                if let Refusal::Operation(error) = &refusal
                    && error.is_internal()
                {
                    tracing::error!(?error, "the host failed to process a request");
                }
                answer::refusal(&refusal, to.service, to.model, &request_id)
            }
        };
        tracing::debug!(status = response.status().as_u16(), "answered");
        response
    }
    .instrument(span)
    .await
}

async fn answered(
    api: &Api,
    parts: &Parts,
    body: &mut Body,
    request_id: &str,
    to: &mut Addressee,
) -> Result<Answer, Refusal> {
    let authorization = authenticate::authorization(parts);
    let route = match route::route(parts, authorization.as_ref().ok().and_then(Option::as_ref)) {
        Ok(route) => route,
        Err((service, refusal)) => {
            to.service = service;
            // A credential that cannot be read is what the client has to hear of first.
            return Err(authorization.err().unwrap_or(refusal));
        }
    };
    match &route {
        Route::Operation { model, .. } => *to = (*model).into(),
        // Both services of forms speak alike until the body tells which it is.
        Route::Form => to.service = Some(&muster_types::sts::SERVICE),
    }

    // What needs no body is checked before one is read: strangers get nothing spooled and nothing held.
    let claim = match authorization? {
        Some(authorization) => {
            let now = api.host.env.now_millis();
            let _turn = api.operations.turns().read().await;
            Some(authenticate::claim(api.operations.principals(), now, &parts.headers, authorization).await?)
        }
        None => None,
    };
    let of_head = match route {
        Route::Operation { model, labels } => {
            if let Some(claim) = &claim {
                claim.check_scope(model.service)?;
                claim.check_members(&parts.headers, model)?;
            } else if !model.unsigned {
                return Err(Refusal::Unsigned);
            }
            Some((model, labels))
        }
        Route::Form => None,
    };

    if let Some((model, labels)) = &of_head
        && streams(model)
    {
        let access_key_id = claim.as_ref().map_or("", |claim| claim.authorization.access_key_id());
        let body = api.bodies.spool(&parts.headers, body, &api.spool_folder, access_key_id).await?;
        let (caller, scope) = caller(api, claim, parts, model, &body.sha256).await?;
        let upload = serde_json::to_value(&body.upload).map_err(Error::internal)?;
        let input = rest_input(model, labels, parts, b"", Some(upload))?;
        return run(api, model, caller, scope, input, request_id).await;
    }

    let body = api.bodies.hold(&parts.headers, body, claim.is_some()).await?;
    let digest = Sha256::digest(&body.bytes).into();
    let (model, input) = match of_head {
        Some((model, labels)) => (model, Ok(labels)),
        None => {
            let form = form(parts, &body.bytes)?;
            let model = route::form_route(&form).map_err(|(service, refusal)| {
                to.service = service;
                refusal
            })?;
            *to = model.into();
            match &claim {
                Some(claim) => claim.check_scope(model.service)?,
                None if model.unsigned => {}
                None => return Err(Refusal::Unsigned),
            }
            (model, Err(form))
        }
    };
    let (caller, scope) = caller(api, claim, parts, model, &digest).await?;
    let input = self::input(model, input, parts, &body.bytes)?;
    drop(body);
    run(api, model, caller, scope, input, request_id).await
}

/// What a request asks for, without looking who signed it; none where it cannot be read.
pub fn read(parts: &Parts, body: &[u8]) -> Option<(&'static OperationModel, Value)> {
    let authorization = authenticate::authorization(parts).ok()?;
    let (model, said) = match route::route(parts, authorization.as_ref()).ok()? {
        Route::Operation { model, labels } => (model, Ok(labels)),
        Route::Form => {
            let form = form(parts, body).ok()?;
            (route::form_route(&form).ok()?, Err(form))
        }
    };
    Some((model, input(model, said, parts, body).ok()?))
}

/// The pairs of a request of the query protocol.
fn form(parts: &Parts, body: &[u8]) -> Result<Vec<(String, String)>, Refusal> {
    let mut form: Vec<_> = route::query_pairs(&parts.uri).collect();
    let text = std::str::from_utf8(body).map_err(|_| Refusal::Serialization("The form is not UTF-8.".to_owned()))?;
    // One more than a form may have, so that it is refused as such.
    form.extend(route::pairs(text).take(query::PAIRS + 1));
    Ok(form)
}

/// A request's input, of what its path or its form says and its body.
fn input(
    model: &'static OperationModel,
    said: Result<Vec<(&'static str, String)>, Vec<(String, String)>>,
    parts: &Parts,
    body: &[u8],
) -> Result<Value, Refusal> {
    match (model.service.protocol, said) {
        (Protocol::Json11 { .. }, _) => json_input(model, body),
        (Protocol::RestJson, Ok(labels)) => {
            let payload = raw_payload(model).then(|| muster_types::Blob(body.to_vec()));
            let payload = payload.map(serde_json::to_value).transpose().map_err(Error::internal)?;
            rest_input(model, &labels, parts, body, payload)
        }
        (_, Err(form)) => query::decode(model.input, &form).map_err(Refusal::Serialization),
        (Protocol::Query { .. }, Ok(_)) => Err(Error::internal("a form without its pairs").into()),
    }
}

/// Who signed, and for which account and region.
async fn caller(
    api: &Api,
    claim: Option<authenticate::Claim<'_>>,
    parts: &Parts,
    model: &OperationModel,
    body_sha256: &[u8; 32],
) -> Result<(Caller, RegionScope), Refusal> {
    match claim {
        Some(claim) => {
            let now = api.host.env.now_millis();
            let claim = claim.renewed(api.operations.principals(), now, &parts.headers).await?;
            let region = claim.authorization.region().to_owned();
            let caller = Caller { source: source(parts), ..claim.verify(&api.signing_keys, parts, body_sha256)? };
            let scope = RegionScope::new(&*caller.account, region);
            api.operations.principals().last_uses.note(&caller, model.service.signing_name, &scope, now);
            Ok((caller, scope))
        }
        None if model.unsigned => {
            let caller = Caller { source: source(parts), ..Caller::anonymous() };
            Ok((caller, RegionScope::new("", "")))
        }
        None => Err(Refusal::Unsigned),
    }
}

/// Where a request came from.
fn source(parts: &Parts) -> Source {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let user_agent = parts.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).map(str::to_owned);
    Source { ip: peer, secure: parts.extensions.get::<OverTls>().is_some(), user_agent }
}

async fn run(
    api: &Api,
    model: &'static OperationModel,
    caller: Caller,
    scope: RegionScope,
    input: Value,
    request_id: &str,
) -> Result<Answer, Refusal> {
    tracing::Span::current().record("operation", format_args!("{}.{}", model.service.name, model.name));
    if !api.ephemeral && super::reset::is_reset(model) {
        let name = model.name.to_owned();
        return Err(Refusal::UnknownOperation { name, version: model.service.api_version.to_owned() });
    }
    let form = answer::form(model.service);
    api.operations.run(model, caller, scope, input, request_id, form).await
}

fn json_input(model: &OperationModel, body: &[u8]) -> Result<Value, Refusal> {
    if body.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    let input: Value = serde_json::from_slice(body)
        .map_err(|error| Refusal::Serialization(format!("The body is not JSON: {error}")))?;
    if input.is_object() {
        return Ok(input);
    }
    Err(Refusal::Serialization(format!("The body of {} is not a JSON object.", model.name)))
}

fn rest_input(
    model: &OperationModel,
    labels: &[(&'static str, String)],
    parts: &Parts,
    body: &[u8],
    payload: Option<Value>,
) -> Result<Value, Refusal> {
    let pairs: Vec<_> = route::query_pairs(&parts.uri).collect();
    // Values that are no ASCII go as raw UTF-8.
    let header =
        |name: &str| parts.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    rest::merge(model, labels, &pairs, header, body, payload).map_err(Refusal::Serialization)
}

/// Whether the body is one blob that goes to a file.
fn streams(model: &OperationModel) -> bool {
    payload(model).is_some_and(|kind| matches!(kind, Kind::Blob { streaming: true, .. }))
}

/// Whether the body is one blob.
fn raw_payload(model: &OperationModel) -> bool {
    payload(model).is_some_and(|kind| matches!(kind, Kind::Blob { streaming: false, .. }))
}

fn payload(model: &OperationModel) -> Option<&'static Kind> {
    let Kind::Structure { members, payload: Some(name), .. } = &model.input.kind else { return None };
    members.iter().find(|member| member.name == *name).map(|member| &member.shape.kind)
}
