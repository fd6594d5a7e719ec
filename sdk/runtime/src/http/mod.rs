//! `wasi:http` for plugins: what the grant allows is sent, and everything else is refused.
//!
//! The standard libraries of some languages ask for HTTP in their own ways, so requests, headers and bodies are the real ones,
//! and a refusal is the answer that the interface itself has for it: `HTTP-request-denied`, or `destination-IP-prohibited` where a
//! name leads to this machine's loopback, its link or its cloud's metadata. Which it was, the run's log says. A redirect is for the plugin
//! to follow, and asked for like any other request. What a plugin makes lies in the host's memory, so each part of it is bounded
//! here, and how many it has by the call's resources.

mod body;
mod outgoing;

use std::pin::Pin;
use std::sync::Arc;

use muster_package::HttpRequest;
use tokio::sync::Semaphore;
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi_http::p2::bindings::http::types::{ErrorCode, HostOutgoingRequest as _, Method};
use wasmtime_wasi_http::p2::types::HostOutgoingRequest;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks, WasiHttpView};

use crate::capabilities::Level;
use crate::state::{Given, State};

/// Bytes of all headers of a request, in memory. The library ends a call that wants more.
const FIELDS_BYTES: usize = 16 << 10;
/// Bytes of a body that wait to be sent.
pub(crate) const BODY_BYTES: usize = 16 << 10;
/// Bytes of a request's method, and of its host and port; the library bounds its path, at 64 KiB.
const WORD_BYTES: usize = 1 << 10;
/// Most requests of a call that are under way at once, until their answers are read: each has a connection of its own.
const REQUESTS: usize = 16;
/// Most names of a call that are resolved at once, of all calls' ([`outgoing`]).
const LOOKUPS: usize = 2;

/// The interface as the library links it.
const TYPES: &str = "wasi:http/types@0.2.12";

type Set = (Result<(), ()>,);

/// Links what a plugin asks with.
pub(crate) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(linker)?;
    // The two words of a request that the library takes at any length, and an error of which it tells nothing.
    linker.allow_shadowing(true);
    let mut types = linker.instance(TYPES)?;
    types.func_wrap(
        "[method]outgoing-request.set-method",
        |mut store: StoreContextMut<'_, State>, (request, method): (Resource<HostOutgoingRequest>, Method)| {
            if matches!(&method, Method::Other(word) if word.len() > WORD_BYTES) {
                return Ok::<Set, wasmtime::Error>((Err(()),));
            }
            Ok((store.data_mut().http().set_method(request, method)?,))
        },
    )?;
    types.func_wrap(
        "[method]outgoing-request.set-authority",
        |mut store: StoreContextMut<'_, State>, (request, word): (Resource<HostOutgoingRequest>, Option<String>)| {
            if word.as_ref().is_some_and(|word| word.len() > WORD_BYTES) {
                return Ok::<Set, wasmtime::Error>((Err(()),));
            }
            Ok((store.data_mut().http().set_authority(request, word)?,))
        },
    )?;
    types.func_wrap(
        "http-error-code",
        |store: StoreContextMut<'_, State>, (error,): (Resource<wasmtime::Error>,)| {
            Ok((error_code(store.data(), &error)?,))
        },
    )?;
    linker.allow_shadowing(false);
    Ok(())
}

/// Why a body broke off, where it was done here. The library knows its own words alone.
pub(crate) fn error_code(state: &State, error: &Resource<wasmtime::Error>) -> wasmtime::Result<Option<ErrorCode>> {
    let error = state.table.get(error)?;
    Ok(match error.downcast_ref() {
        Some(Error::ConnectionReadTimeout) => Some(ErrorCode::ConnectionReadTimeout),
        Some(Error::ConnectionTerminated) => Some(ErrorCode::ConnectionTerminated),
        _ => error.downcast_ref::<ErrorCode>().cloned(),
    })
}

/// What belongs to one call.
pub(crate) fn context() -> WasiHttpCtx {
    let mut context = WasiHttpCtx::new();
    context.set_field_size_limit(FIELDS_BYTES);
    context
}

impl WasiHttpView for State {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        WasiHttpCtxView { hooks: &mut self.http_hooks, table: &mut self.table, ctx: &mut self.http }
    }
}

/// What is done with requests.
pub(crate) struct Granted {
    given: Arc<Given>,
    places: Arc<Semaphore>,
    lookups: Arc<Semaphore>,
}

impl Granted {
    pub(crate) fn new(given: Arc<Given>) -> Self {
        Self { given, places: Arc::new(Semaphore::new(REQUESTS)), lookups: Arc::new(Semaphore::new(LOOKUPS)) }
    }
}

type Sent = dyn Future<Output = Result<(), Error>> + Send;
type Answer = Result<(http::Response<WasiBody>, Box<Sent>), Error>;

impl WasiHttpHooks for Granted {
    fn send_request(
        &mut self,
        request: http::Request<WasiBody>,
        options: Option<RequestOptions>,
        _: Box<Sent>,
    ) -> Box<dyn Future<Output = Answer> + Send> {
        let given = self.given.clone();
        let place = self.places.clone().try_acquire_owned();
        let lookups = self.lookups.clone();
        Box::new(async move {
            let uri = request.uri().clone();
            let method = request.method().clone();
            let asked = asked(&method, &uri).ok_or(Error::HttpRequestUriInvalid)?;
            let may_be_near = given.effective.allows_request(&asked).map_err(|denied| {
                given.log(Level::Warning, &denied.to_string(), &[]);
                Error::HttpRequestDenied
            })?;
            let place = place.map_err(|_| Error::ConnectionLimitReached)?;
            let answer =
                outgoing::send(&asked, request, options.unwrap_or_default(), may_be_near, &lookups, &given.cancel);
            let (response, rest) = tokio::select! {
                biased;
                () = given.cancel.cancelled() => return Err(Error::ConnectionTerminated),
                answer = answer => answer?,
            };
            let rest: Box<Sent> = Box::new(async move {
                let _until_its_end = place;
                Pin::from(rest).await
            });
            Ok((response, rest))
        })
    }

    fn p2_outgoing_body_chunk_size(&mut self) -> usize {
        BODY_BYTES
    }
}

fn asked<'a>(method: &'a http::Method, uri: &'a http::Uri) -> Option<HttpRequest<'a>> {
    let is_tls = match uri.scheme_str() {
        Some("https") => true,
        Some("http") => false,
        _ => return None,
    };
    let authority = uri.authority()?;
    // With a user in it, what stands before the host could be read as the host.
    if authority.as_str().contains('@') {
        return None;
    }
    let port = match authority.port() {
        Some(port) => port.as_u16(),
        None => {
            if is_tls {
                443
            } else {
                80
            }
        }
    };
    let host = authority.host();
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    Some(HttpRequest { method: method.as_str(), is_tls, host, port, path: uri.path() })
}
