//! How people sign in at a browser, and out: a page of the host's own, and what it asks.
//!
//! `POST /_muster/sign-in` takes a link's secret, `{"secret": "…"}`, or is signed by an access key, whose secret so stays with who has it, and
//! answers with a session's cookie. `POST /_muster/sign-out` ends the session.
//!
//! Invariants:
//! - both are for pages of this host's own, so that no other site signs anybody in or out;
//! - whoever is wrong too often waits, by the address that they come from;
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
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::refusal::Refusal;
use super::{Api, answer, authenticate, browser, pipeline};
use crate::access::{BrowserSession, Holder, SignInLink};
use crate::operation::{Error, Registry, Resource};

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

async fn sign_in(State(api): State<Api>, request: Request) -> Response<Body> {
    let (parts, mut body) = request.into_parts();
    // No attempt of whose page it is: another site would use them up.
    if let Err(refusal) = browser::check_origin(&parts, api.advertised.as_deref()) {
        return refused(&api, refusal);
    }
    let source = pipeline::source(&parts).ip;
    let now = api.host.env.now_millis();
    if !api.attempts.may_try(source, now) {
        let message = "Too many attempts to sign in have failed; wait a few seconds.";
        let refused = refused(&api, Error::new("ThrottlingException", message).into());
        return with(refused, RETRY_AFTER, HeaderValue::from_static("10"));
    }
    let begin = |holder| BrowserSession::begin(api.operations.principals().browser_key(), &api.host.env, holder);
    match held(&api, &parts, &mut body).await.and_then(|holder| Ok(begin(holder)?)) {
        Ok((session, cookie)) => {
            let principal = &session.holder.principal;
            tracing::info!(account = principal.account, who = ?principal.who, session = session.id, "somebody signed in at a browser");
            let seconds = session.holder.expires_millis.saturating_sub(now) / 1000;
            with_cookie(StatusCode::NO_CONTENT.into_response(), &cookie, seconds)
        }
        Err(refusal) => {
            api.attempts.failed(source, now);
            refused(&api, refusal)
        }
    }
}

/// Whom a request to sign in lets in.
async fn held(api: &Api, parts: &Parts, body: &mut Body) -> Result<Holder, Refusal> {
    let principals = api.operations.principals();
    let Some(authorization) = authenticate::authorization(parts)? else {
        let body = api.bodies.hold(&parts.headers, body, None).await?;
        let said: WithLink = serde_json::from_slice(&body.bytes)
            .map_err(|error| Refusal::Serialization(format!("The body is not {{\"secret\": \"…\"}}: {error}")))?;
        let _turn = api.operations.turns().read().await;
        let holder = SignInLink::take(&api.host.store, api.host.env.now_millis(), &said.secret).await?;
        return holder.ok_or_else(|| {
            let message = "The link is not good: links are for ten minutes and one use.";
            Error::new("AccessDeniedException", message).into()
        });
    };
    // A URL that signs whoever has it in would be a link without its bounds.
    if authorization.presigned().is_some() {
        return Err(Refusal::Malformed("To sign in, a request is signed in its header.".to_owned()));
    }
    let now = api.host.env.now_millis();
    let claim = {
        let _turn = api.operations.turns().read().await;
        authenticate::claim(principals, now, &parts.headers, authorization).await?
    };
    authenticate::check_scope(claim.authorization.service(), &muster_types::muster::SERVICE)?;
    let body = api.bodies.hold(&parts.headers, body, Some(claim.account())).await?;
    let now = api.host.env.now_millis();
    let claim = claim.renewed(principals, now, &parts.headers).await?;
    let caller = claim.verify(&api.signing_keys, parts, &Sha256::digest(&body.bytes).into())?;
    Ok(Holder::of(&caller, now))
}

async fn sign_out(State(api): State<Api>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    if let Err(refusal) = browser::check_origin(&parts, api.advertised.as_deref()) {
        return refused(&api, refusal);
    }
    if let Err(refusal) = ended(&api, &parts).await {
        // The browser forgets the session in any case.
        return with_cookie(refused(&api, refusal), "", 0);
    }
    with_cookie(StatusCode::NO_CONTENT.into_response(), "", 0)
}

async fn ended(api: &Api, parts: &Parts) -> Result<(), Refusal> {
    let Some(cookie) = browser::cookie(&parts.headers) else { return Ok(()) };
    let _turn = api.operations.turns().read().await;
    match browser::signed_in(api.operations.principals(), api.host.env.now_millis(), cookie).await {
        Ok((session, _)) => Ok(session.end(&api.host.store).await?),
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

/// A refusal, as clients of Muster's own service read it.
fn refused(api: &Api, refusal: Refusal) -> Response<Body> {
    let request_id = api.host.env.uuid().to_string();
    if let Refusal::Operation(error) = &refusal
        && error.is_internal()
    {
        tracing::error!(?error, request_id, "the host failed to sign somebody in or out");
    }
    let service = Some(&muster_types::muster::SERVICE);
    answer::refusal(refusal.wire(service, None), service, &request_id).map(Body::from)
}
