//! How people sign in at a browser, and out: a page of the host's own, and what it asks.
//!
//! `POST /_muster/sign-in` takes a link's secret, `{"secret": "…"}`, or is signed by an access key, whose secret so stays with who has it, and
//! answers with a session's cookie. `POST /_muster/sign-out` ends the session.
//!
//! Invariants:
//! - both are for pages of this host's own, so that no other site signs anybody in or out;
//! - whoever is wrong too often waits, by the address that they come from;
//! - both are counted and recorded as operations are, as `SignIn` and `SignOut` of Muster's own service;
//! - the page loads nothing but its two files, and no other site shows it in a frame.

mod create_sign_in_link;
mod page;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, RETRY_AFTER, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Response, StatusCode};
use axum::response::IntoResponse as _;
use axum::routing::{get, post};
use muster_types::muster::SERVICE;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::refusal::Refusal;
use super::traffic::Counted;
use super::{Api, answer, authenticate, browser, pipeline, traffic};
use crate::access::{BrowserSession, Holder, SignInLink};
use crate::audit::Pending;
use crate::operation::{Error, Registry, Resource};
use crate::store::RegionScope;

/// The code of a link that is not good.
const DENIED: &str = "AccessDeniedException";

/// Where the page is.
pub const PATH: &str = "/_muster/sign-in";

/// What a page sends with a link.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithLink {
    secret: String,
}

/// Registers the operation that makes links.
pub fn register(on: &mut Registry) {
    on.operation(create_sign_in_link::create_sign_in_link).touches(async |_, _| Ok(vec![Resource::any()]));
}

/// The page and what it asks.
pub fn router() -> Router<Api> {
    Router::new()
        .route(PATH, get(page::page).post(sign_in))
        .route("/_muster/sign-in.js", get(page::script))
        .route("/_muster/sign-in.css", get(page::style))
        .route("/_muster/sign-out", post(sign_out))
}

/// A request to sign in or out, which is no operation of a model: counted and recorded as those are.
struct Asked<'a> {
    api: &'a Api,
    name: &'static str,
    counted: Counted<'a>,
    pending: Pending,
}

impl<'a> Asked<'a> {
    fn begin(api: &'a Api, parts: &Parts, name: &'static str) -> Self {
        let pending = api.operations.audit().begin(api.host.env.uuid().to_string(), pipeline::source(parts));
        pending.does(SERVICE.name, name);
        Self { api, name, counted: api.traffic.begin(), pending }
    }

    /// What became of it; the answer, in the form that clients of Muster's own service read.
    fn ended(self, answered: Result<Response<Body>, Refusal>) -> Response<Body> {
        let Self { name, counted, pending, .. } = self;
        pending.finish(answered.as_ref().err().map(|refusal| refusal.recorded(Some(&SERVICE), None)));
        let (response, code) = match answered {
            Ok(response) => (response, traffic::OK),
            Err(refusal) => {
                let request_id = pending.request_id();
                if let Refusal::Operation(error) = &refusal
                    && error.is_internal()
                {
                    tracing::error!(?error, request_id, "the host failed to sign somebody in or out");
                }
                let wire = refusal.wire(Some(&SERVICE), None);
                let code = traffic::label(wire.code.clone(), Some(&SERVICE));
                (answer::refusal(wire, Some(&SERVICE), request_id).map(Body::from), code)
            }
        };
        counted.ended(Some((SERVICE.name, name)), code);
        response
    }
}

async fn sign_in(State(api): State<Api>, request: Request) -> Response<Body> {
    let (parts, mut body) = request.into_parts();
    let asked = Asked::begin(&api, &parts, "SignIn");
    // No attempt of whose page it is: another site would use them up.
    if let Err(refusal) = browser::check_origin(&parts, api.advertised.as_deref()) {
        return asked.ended(Err(refusal));
    }
    let source = pipeline::source(&parts).ip;
    let now = api.host.env.now_millis();
    if !api.attempts.may_try(source, now) {
        let message = "Too many attempts to sign in have failed; wait a few seconds.";
        let refused = asked.ended(Err(Error::new("ThrottlingException", message).into()));
        return with(refused, RETRY_AFTER, HeaderValue::from_static("10"));
    }
    let begin = |holder| BrowserSession::begin(api.operations.principals().browser_key(), &api.host.env, holder);
    let begun = held(&asked, &parts, &mut body).await.and_then(|holder| Ok(begin(holder)?));
    if begun.as_ref().is_err_and(is_guess) {
        api.attempts.failed(source, now);
    }
    asked.ended(begun.map(|(session, cookie)| {
        let principal = &session.holder.principal;
        tracing::info!(account = principal.account, who = ?principal.who, session = session.id, "somebody signed in at a browser");
        let seconds = session.holder.expires_millis.saturating_sub(now) / 1000;
        with_cookie(StatusCode::NO_CONTENT.into_response(), &cookie, seconds)
    }))
}

/// Whether somebody may have tried whether they are right: what fails for another reason, the host's own among them, tells nothing of that.
fn is_guess(refusal: &Refusal) -> bool {
    match refusal {
        Refusal::Operation(error) => error.code == DENIED,
        _ => refusal.is_of_credentials(),
    }
}

/// Whom a request to sign in lets in.
async fn held(asked: &Asked<'_>, parts: &Parts, body: &mut Body) -> Result<Holder, Refusal> {
    let Asked { api, pending, .. } = asked;
    let principals = api.operations.principals();
    let Some(authorization) = authenticate::authorization(parts)? else {
        let body = api.bodies.hold(&parts.headers, body, None).await?;
        let said: WithLink = serde_json::from_slice(&body.bytes)
            .map_err(|error| Refusal::Serialization(format!("The body is not {{\"secret\": \"…\"}}: {error}")))?;
        let _turn = api.operations.turns().read().await;
        let now = api.host.env.now_millis();
        let holder = SignInLink::take(&api.host.store, now, &said.secret, pending).await?;
        return holder.ok_or_else(|| {
            let message = "The link is not good: links are for ten minutes and one use.";
            Error::new(DENIED, message).into()
        });
    };
    pending.claims(authorization.access_key_id(), authorization.region());
    // A URL that signs whoever has it in would be a link without its bounds.
    if authorization.presigned().is_some() {
        return Err(Refusal::Malformed("To sign in, a request is signed in its header.".to_owned()));
    }
    let now = api.host.env.now_millis();
    let claim = {
        let _turn = api.operations.turns().read().await;
        authenticate::claim(principals, now, &parts.headers, authorization).await?
    };
    authenticate::check_scope(claim.authorization.service(), &SERVICE)?;
    let region = claim.authorization.region().to_owned();
    let body = api.bodies.hold(&parts.headers, body, Some(claim.account())).await?;
    let now = api.host.env.now_millis();
    let claim = claim.renewed(principals, now, &parts.headers).await?;
    let caller = claim.verify(&api.signing_keys, parts, &Sha256::digest(&body.bytes).into())?;
    pending.is_of(&caller, &RegionScope::new(&*caller.account, region));
    pending.allowed();
    Ok(Holder::of(&caller, now))
}

async fn sign_out(State(api): State<Api>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    let asked = Asked::begin(&api, &parts, "SignOut");
    if let Err(refusal) = browser::check_origin(&parts, api.advertised.as_deref()) {
        return asked.ended(Err(refusal));
    }
    let ended = ended(&asked, &parts).await;
    // The browser forgets the session in any case.
    with_cookie(asked.ended(ended.map(|()| StatusCode::NO_CONTENT.into_response())), "", 0)
}

async fn ended(asked: &Asked<'_>, parts: &Parts) -> Result<(), Refusal> {
    let Asked { api, pending, .. } = asked;
    let Some(cookie) = browser::cookie(&parts.headers) else { return Ok(()) };
    let _turn = api.operations.turns().read().await;
    match browser::signed_in(api.operations.principals(), api.host.env.now_millis(), cookie).await {
        Ok((session, caller)) => {
            pending.is_of(&caller, &RegionScope::new(&*caller.account, ""));
            pending.allowed();
            Ok(session.end(&pending.in_changes_of(&api.host.store)).await?)
        }
        // What has ended needs nothing but that the browser forgets it.
        Err(Refusal::UnknownKey | Refusal::ExpiredToken) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

fn with_cookie(response: Response<Body>, cookie: &str, seconds: u64) -> Response<Body> {
    let name = browser::COOKIE_NAME;
    let cookie = format!("{name}={cookie}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Strict");
    match HeaderValue::try_from(cookie) {
        Ok(cookie) => with(response, SET_COOKIE, cookie),
        // It is base64.
        Err(error) => {
            tracing::error!(%error, "a cookie could not be set");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn with(mut response: Response<Body>, name: axum::http::HeaderName, value: HeaderValue) -> Response<Body> {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert(name, value);
    response
}
