//! The way of a request: route, authenticate, parse, check, authorize, run, answer.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::Response;
use axum::http::header::{EXPECT, USER_AGENT};
use axum::http::request::Parts;
use bytes::Bytes;
use futures_util::FutureExt as _;
use muster_types::shape::Kind;
use muster_types::{OperationModel, Protocol, Service, query, rest};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tracing::Instrument as _;

use super::refusal::Refusal;
use super::route::{self, Route};
use super::signature::Authorization;
use super::{Api, OverTls, answer, authenticate, body, browser, traffic};
use crate::access::conditions::Source;
use crate::audit;
use crate::operation::{Answer, Caller, Error};
use crate::store::RegionScope;
use crate::traces::{self, Trace};

/// What is known of a request: its addressee, for the form of a refusal, and who asks.
#[derive(Default)]
struct Known {
    service: Option<&'static Service>,
    model: Option<&'static OperationModel>,
    account: Option<String>,
}

impl Known {
    fn is_for(&mut self, model: &'static OperationModel) {
        (self.service, self.model) = (Some(model.service), Some(model));
    }
}

/// Answers every request that is no probe and no agent's.
pub async fn handle(State(api): State<Api>, request: Request) -> Response<Body> {
    let request_id = api.host.env.uuid().to_string();
    let span = tracing::info_span!("request", id = %request_id, operation = tracing::field::Empty);
    let trace = Trace::begin(request.headers());
    traces::within(trace.as_ref(), counted(&api, request, &request_id, trace.as_ref()).instrument(span)).await
}

async fn counted(api: &Api, request: Request, request_id: &str, trace: Option<&Trace>) -> Response<Body> {
    let counted = api.traffic.begin();
    let mut known = Known::default();
    let (parts, mut body) = request.into_parts();
    let pending = api.operations.audit().begin(request_id.to_owned(), source(&parts));
    let answering = answered(api, &parts, &mut body, &pending, &mut known);
    let answered = match AssertUnwindSafe(answering).catch_unwind().await {
        Ok(answered) => answered,
        // The panic's own message went to the log with its place, by the process's hook.
        Err(_) => Err(Error::internal("the operation panicked").into()),
    };
    pending.finish(answered.as_ref().err().map(|refusal| refusal.recorded(known.service, known.model)));
    // Whoever waits to be told to send the body is not told to.
    if answered.is_err() && !parts.headers.contains_key(EXPECT) {
        body::discard(body).await;
    }
    let answered = match (answered, known.model) {
        (Ok(result), Some(model)) => {
            let account = known.account.as_deref().unwrap_or_default();
            Ok(answer::result(model, result, request_id).map(|bytes| api.bodies.answer(account, bytes)))
        }
        (Ok(_), None) => Err(Error::internal("no model").into()),
        (Err(refusal), _) => Err(refusal),
    };
    let (response, code) = match answered {
        Ok(response) => (response, traffic::OK),
        Err(refusal) => {
            if let Refusal::Operation(error) = &refusal
                && error.is_internal()
            {
                tracing::error!(?error, "the host failed to process a request");
            }
            let message = match (&refusal, &known.account) {
                (Refusal::Operation(error), Some(account)) => api.operations.encoded(account, error),
                _ => None,
            };
            let wire = refusal.wire(known.service, known.model);
            let code = traffic::label(wire.code.clone(), known.service);
            let response = answer::refusal(wire, known.service, request_id);
            (answer::with_message(response, message).map(Bytes::from), code)
        }
    };
    tracing::debug!(status = response.status().as_u16(), "answered");
    if let Some(trace) = trace {
        trace.answered(known.model, known.account, request_id, response.status(), code);
    }
    counted.ended(known.model.map(|model| (model.service.name, model.name)), code);
    response.map(Body::from)
}

async fn answered(
    api: &Api,
    parts: &Parts,
    body: &mut Body,
    pending: &audit::Pending,
    known: &mut Known,
) -> Result<Answer, Refusal> {
    let credential = Credential::of(parts);
    if let Ok(Some(Credential::Signature(claimed))) = &credential {
        pending.claims(claimed.access_key_id(), claimed.region());
    }
    let route = match route::route(parts, credential.as_ref().ok().and_then(Option::as_ref).map(Credential::service)) {
        Ok(route) => route,
        Err((service, refusal)) => {
            known.service = service;
            service.into_iter().for_each(|service| pending.addresses(service));
            // A credential that cannot be read is what the client has to hear of first.
            return Err(credential.err().unwrap_or(refusal));
        }
    };
    match &route {
        Route::Operation { model, .. } => {
            known.is_for(model);
            pending.asks(model);
        }
        // Both services of forms speak alike until the body tells which it is.
        Route::Form => known.service = Some(&muster_types::sts::SERVICE),
    }

    // What needs no body is checked before one is read: strangers get nothing spooled and nothing held.
    let claim = match credential? {
        Some(credential) => Some(credential.claim(api, parts).await?),
        None => None,
    };
    let of_head = match route {
        Route::Operation { model, labels } => {
            if let Some(claim) = &claim {
                claim.check_scope(model.service)?;
                claim.check_members(parts, model)?;
                api.operations.check_rate(claim.account(), model)?;
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
        let access_key_id = claim.as_ref().map_or("", Claim::id);
        let body = api.bodies.spool(&parts.headers, body, &api.spool_folder, access_key_id).await?;
        let (caller, scope) = caller(api, claim, parts, model, &body.sha256, pending).await?;
        known.account = Some(caller.account.clone());
        let upload = serde_json::to_value(&body.upload).map_err(Error::internal)?;
        let input = rest_input(model, labels, parts, b"", Some(upload))?;
        return run(api, model, caller, scope, input, pending).await;
    }

    let body = api.bodies.hold(&parts.headers, body, claim.as_ref().map(Claim::account)).await?;
    let digest = Sha256::digest(&body.bytes).into();
    let (model, input) = match of_head {
        Some((model, labels)) => (model, Ok(labels)),
        None => {
            let form = form(parts, &body.bytes)?;
            let model = route::form_route(&form).map_err(|(service, refusal)| {
                known.service = service;
                refusal
            })?;
            known.is_for(model);
            pending.asks(model);
            match &claim {
                Some(claim) => claim.check_scope(model.service)?,
                None if model.unsigned => {}
                None => return Err(Refusal::Unsigned),
            }
            (model, Err(form))
        }
    };
    let (caller, scope) = caller(api, claim, parts, model, &digest, pending).await?;
    known.account = Some(caller.account.clone());
    let input = self::input(model, input, parts, &body.bytes)?;
    drop(body);
    run(api, model, caller, scope, input, pending).await
}

/// What a request asks for, without looking who signed it; none where it cannot be read.
pub fn read(parts: &Parts, body: &[u8]) -> Option<(&'static OperationModel, Value)> {
    let authorization = authenticate::authorization(parts).ok()?;
    let service = authorization.as_ref().map(Authorization::service);
    let (model, said) = match route::route(parts, service).ok()? {
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

/// What a path says of a request, or a form.
type Said = Result<Vec<(&'static str, String)>, Vec<(String, String)>>;

/// A request's input, of what its path or its form says and its body.
fn input(model: &'static OperationModel, said: Said, parts: &Parts, body: &[u8]) -> Result<Value, Refusal> {
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

/// What says whose a request is: nothing of it is believed yet.
enum Credential<'r> {
    Signature(Authorization<'r>),
    Cookie(browser::Credential<'r>),
}

/// The same once it was found that there is such a key, or such a session.
enum Claim<'r> {
    Signed(authenticate::Claim<'r>),
    SignedIn(browser::Claim<'r>),
}

impl<'r> Credential<'r> {
    fn of(parts: &'r Parts) -> Result<Option<Self>, Refusal> {
        match browser::credential(parts)? {
            Some(cookie) => Ok(Some(Self::Cookie(cookie))),
            None => Ok(authenticate::authorization(parts)?.map(Self::Signature)),
        }
    }

    /// The signing name.
    fn service(&self) -> &str {
        match self {
            Self::Signature(authorization) => authorization.service(),
            Self::Cookie(cookie) => cookie.service,
        }
    }

    async fn claim(self, api: &Api, parts: &'r Parts) -> Result<Claim<'r>, Refusal> {
        let (principals, now) = (api.operations.principals(), api.host.env.now_millis());
        let _turn = api.operations.turns().read().await;
        match self {
            Self::Signature(authorization) => {
                authenticate::claim(principals, now, &parts.headers, authorization).await.map(Claim::Signed)
            }
            Self::Cookie(cookie) => {
                browser::claim(principals, now, parts, api.advertised.as_deref(), cookie).await.map(Claim::SignedIn)
            }
        }
    }
}

impl Claim<'_> {
    /// Of the key or the session.
    fn id(&self) -> &str {
        match self {
            Self::Signed(claim) => claim.authorization.access_key_id(),
            Self::SignedIn(claim) => claim.id(),
        }
    }

    /// Whose account it says to be.
    fn account(&self) -> &str {
        match self {
            Self::Signed(claim) => claim.account(),
            Self::SignedIn(claim) => claim.account(),
        }
    }

    fn region(&self) -> &str {
        match self {
            Self::Signed(claim) => claim.authorization.region(),
            Self::SignedIn(claim) => claim.credential.region,
        }
    }

    /// Whether it is scoped to the service that the request was routed to.
    fn check_scope(&self, service: &Service) -> Result<(), Refusal> {
        let scoped_to = match self {
            Self::Signed(claim) => claim.authorization.service(),
            Self::SignedIn(claim) => claim.credential.service,
        };
        authenticate::check_scope(scoped_to, service)
    }

    fn check_members(&self, parts: &Parts, model: &OperationModel) -> Result<(), Refusal> {
        match self {
            Self::Signed(claim) => claim.check_members(&parts.headers, model),
            Self::SignedIn(claim) => claim.check_members(&parts.headers, model),
        }
    }

    /// Who asks, once the body is there.
    async fn caller(
        self,
        api: &Api,
        parts: &Parts,
        now_millis: u64,
        body_sha256: &[u8; 32],
    ) -> Result<Caller, Refusal> {
        let principals = api.operations.principals();
        match self {
            Self::Signed(claim) => {
                let claim = claim.renewed(principals, now_millis, &parts.headers).await?;
                claim.verify(&api.signing_keys, parts, body_sha256)
            }
            Self::SignedIn(claim) => claim.caller(principals, now_millis).await,
        }
    }
}

/// Who asks, and for which account and region.
async fn caller(
    api: &Api,
    claim: Option<Claim<'_>>,
    parts: &Parts,
    model: &OperationModel,
    body_sha256: &[u8; 32],
    pending: &audit::Pending,
) -> Result<(Caller, RegionScope), Refusal> {
    match claim {
        Some(claim) => {
            let now = api.host.env.now_millis();
            let region = claim.region().to_owned();
            let caller = Caller { source: source(parts), ..claim.caller(api, parts, now, body_sha256).await? };
            let scope = RegionScope::new(&*caller.account, region);
            pending.is_of(&caller, &scope);
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
pub fn source(parts: &Parts) -> Source {
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
    pending: &audit::Pending,
) -> Result<Answer, Refusal> {
    tracing::Span::current().record("operation", format_args!("{}.{}", model.service.name, model.name));
    if !api.ephemeral && super::reset::is_reset(model) {
        let name = model.name.to_owned();
        return Err(Refusal::UnknownOperation { name, version: model.service.api_version.to_owned() });
    }
    api.bodies.check_answers(&caller.account)?;
    let form = answer::form(model.service);
    api.operations.run(model, caller, scope, input, pending, form).await
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
