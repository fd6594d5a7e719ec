//! Exchanges of HTTP: heads here, bodies in `bodies`.

use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::{BodyExt as _, Empty};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi::p2::pipe::{ClosedInputStream, SinkOutputStream};
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream};
use wasmtime_wasi_http::p2::bindings::http::outgoing_handler::Host as _;
use wasmtime_wasi_http::p2::bindings::http::types::{self, ErrorCode, Method, Scheme};
use wasmtime_wasi_http::p2::body::{HostFutureTrailers, HostIncomingBody, HostOutgoingBody};
use wasmtime_wasi_http::p2::types::{HostFutureIncomingResponse, HostIncomingResponse, HostOutgoingRequest};
use wasmtime_wasi_http::{Error, FieldMap, RequestOptions, WasiHttpView as _};

use super::Octets;
use super::bodies::Taped;
use super::error_code::Code;
use crate::http::error_code;
use crate::state::State;

/// The interfaces as the library links them.
const OUTGOING_HANDLER: &str = "wasi:http/outgoing-handler@0.2.12";
const TYPES: &str = "wasi:http/types@0.2.12";

type Store<'a> = StoreContextMut<'a, State>;
type Handled = Result<Resource<HostFutureIncomingResponse>, ErrorCode>;
type Response = Option<Result<Result<Resource<HostIncomingResponse>, ErrorCode>, ()>>;
type Trailers = Option<Result<Result<Option<Resource<FieldMap>>, ErrorCode>, ()>>;

pub(super) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker.instance(OUTGOING_HANDLER)?.func_wrap(
        "handle",
        |mut store: Store<'_>,
         (request, options): (Resource<HostOutgoingRequest>, Option<Resource<RequestOptions>>)| {
            Ok((handle(store.data_mut(), request, options)?,))
        },
    )?;
    let mut types = linker.instance(TYPES)?;
    types.func_wrap(
        "[method]future-incoming-response.get",
        |mut store: Store<'_>, (future,): (Resource<HostFutureIncomingResponse>,)| {
            Ok((response(store.data_mut(), future)?,))
        },
    )?;
    types.func_wrap(
        "[method]future-trailers.get",
        |mut store: Store<'_>, (future,): (Resource<HostFutureTrailers>,)| Ok((trailers(store.data_mut(), future)?,)),
    )?;
    types.func_wrap(
        "[method]incoming-body.stream",
        |mut store: Store<'_>, (body,): (Resource<HostIncomingBody>,)| {
            let state = store.data_mut();
            let opened = types::HostIncomingBody::stream(&mut state.http(), body)?;
            if let Ok(opened) = &opened {
                let (given, number) = (state.given.clone(), state.next_body());
                let place: &mut DynInputStream = state.table.get_mut(opened)?;
                let stream = std::mem::replace(place, Box::new(ClosedInputStream));
                *place = Box::new(Taped { stream, given, number });
            }
            Ok((opened,))
        },
    )?;
    types.func_wrap(
        "[method]outgoing-body.write",
        |mut store: Store<'_>, (body,): (Resource<HostOutgoingBody>,)| {
            let state = store.data_mut();
            let opened = types::HostOutgoingBody::write(&mut state.http(), body)?;
            if let Ok(opened) = &opened {
                let (given, number) = (state.given.clone(), state.next_body());
                let place: &mut DynOutputStream = state.table.get_mut(opened)?;
                let stream = std::mem::replace(place, Box::new(SinkOutputStream));
                *place = Box::new(Taped { stream, given, number });
            }
            Ok((opened,))
        },
    )?;
    types.func_wrap(
        "[static]outgoing-body.finish",
        |mut store: Store<'_>, (body, trailers): (Resource<HostOutgoingBody>, Option<Resource<FieldMap>>)| {
            Ok((finish(store.data_mut(), body, trailers)?,))
        },
    )?;
    types.func_wrap("http-error-code", |mut store: Store<'_>, (error,): (Resource<wasmtime::Error>,)| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:http/types#http-error-code", || Value::Null);
        let code = crossing.answered_at_once(|| Ok(error_code(state, &error)?.map(Code)))?;
        Ok((code.map(|Code(code)| code),))
    })
}

/// The head of a request goes out.
fn handle(
    state: &mut State,
    request: Resource<HostOutgoingRequest>,
    options: Option<Resource<RequestOptions>>,
) -> wasmtime::Result<Handled> {
    let head = state.table.get(&request)?;
    let options_given = options.as_ref().map(|options| state.table.get(options)).transpose()?;
    let asked = || asked(head, options_given);
    let mut crossing = state.given.crosses("wasi:http/outgoing-handler#handle", asked);
    match crossing.replayed::<Result<(), Code>>()? {
        Some(recorded) => {
            state.table.delete(request)?;
            // It is never asked: what it becomes is recorded.
            let future = || HostFutureIncomingResponse::Ready(Err(Error::HttpRequestDenied));
            Ok(match recorded {
                Ok(()) => Ok(state.table.push(future())?),
                Err(Code(code)) => Err(code),
            })
        }
        None => {
            let handled = match state.http().handle(request, options) {
                Ok(future) => Ok(future),
                Err(error) => Err(error.downcast()?),
            };
            crossing.keep(&handled.as_ref().map(drop).map_err(|code| Code(code.clone())));
            Ok(handled)
        }
    }
}

fn asked(request: &HostOutgoingRequest, options: Option<&RequestOptions>) -> Value {
    let method = match &request.method {
        Method::Other(word) => word.clone(),
        known => {
            let known: Result<http::Method, _> = known.clone().try_into();
            known.map(|method| method.to_string()).unwrap_or_default()
        }
    };
    let scheme = request.scheme.as_ref().map(|scheme| match scheme {
        Scheme::Http => "http",
        Scheme::Https => "https",
        Scheme::Other(word) => word,
    });
    let nanoseconds = |time: Option<std::time::Duration>| time.and_then(|time| u64::try_from(time.as_nanos()).ok());
    let options = options.map(|options| {
        json!({
            "connect-nanoseconds": nanoseconds(options.connect_timeout),
            "first-byte-nanoseconds": nanoseconds(options.first_byte_timeout),
            "between-bytes-nanoseconds": nanoseconds(options.between_bytes_timeout),
        })
    });
    json!({
        "method": method,
        "scheme": scheme,
        "authority": request.authority,
        "path": request.path_with_query,
        "headers": Fields::of(&request.headers),
        "body": request.body.is_some(),
        "options": options,
    })
}

/// Headers or trailers, in their order.
#[derive(Serialize, Deserialize)]
struct Fields(Vec<(String, Octets)>);

impl Fields {
    fn of(map: &HeaderMap) -> Self {
        let field = |(name, value): (&HeaderName, &HeaderValue)| (name.to_string(), Octets(value.as_bytes().to_vec()));
        Self(map.iter().map(field).collect())
    }

    fn map(self) -> wasmtime::Result<HeaderMap> {
        let mut map = HeaderMap::new();
        for (name, Octets(value)) in self.0 {
            map.try_append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_bytes(&value)?)?;
        }
        Ok(map)
    }
}

/// The head of an answer.
#[derive(Serialize, Deserialize)]
struct Head {
    status: u16,
    headers: Fields,
}

fn response(state: &mut State, future: Resource<HostFutureIncomingResponse>) -> wasmtime::Result<Response> {
    let mut crossing = state.given.crosses("wasi:http/types#future-incoming-response.get", || Value::Null);
    match crossing.replayed::<Option<Result<Result<Head, Code>, ()>>>()? {
        Some(Some(Ok(Ok(Head { status, headers })))) => {
            let headers = FieldMap::new_immutable(&mut state.http_hooks, headers.map()?);
            // What it has is read from the recording, whatever it is.
            let body = HostIncomingBody::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
            let response = HostIncomingResponse { status, headers, body: Some(body) };
            Ok(Some(Ok(Ok(state.table.push(response)?))))
        }
        Some(Some(Ok(Err(Code(code))))) => Ok(Some(Ok(Err(code)))),
        Some(Some(Err(()))) => Ok(Some(Err(()))),
        Some(None) => Ok(None),
        None => {
            let got = types::HostFutureIncomingResponse::get(&mut state.http(), future)?;
            let head = |response: &Resource<HostIncomingResponse>| -> wasmtime::Result<Head> {
                let HostIncomingResponse { status, headers, .. } = state.table.get(response)?;
                Ok(Head { status: *status, headers: Fields::of(headers) })
            };
            let kept = match &got {
                None => None,
                Some(Err(())) => Some(Err(())),
                Some(Ok(Err(code))) => Some(Ok(Err(Code(code.clone())))),
                Some(Ok(Ok(response))) => Some(Ok(Ok(head(response)?))),
            };
            crossing.keep(&kept);
            Ok(got)
        }
    }
}

fn trailers(state: &mut State, future: Resource<HostFutureTrailers>) -> wasmtime::Result<Trailers> {
    let mut crossing = state.given.crosses("wasi:http/types#future-trailers.get", || Value::Null);
    match crossing.replayed::<Option<Result<Result<Option<Fields>, Code>, ()>>>()? {
        Some(Some(Ok(Ok(Some(fields))))) => {
            let fields = FieldMap::new_immutable(&mut state.http_hooks, fields.map()?);
            Ok(Some(Ok(Ok(Some(state.table.push(fields)?)))))
        }
        Some(Some(Ok(Ok(None)))) => Ok(Some(Ok(Ok(None)))),
        Some(Some(Ok(Err(Code(code))))) => Ok(Some(Ok(Err(code)))),
        Some(Some(Err(()))) => Ok(Some(Err(()))),
        Some(None) => Ok(None),
        None => {
            let got = types::HostFutureTrailers::get(&mut state.http(), future)?;
            let kept = match &got {
                None => None,
                Some(Err(())) => Some(Err(())),
                Some(Ok(Err(code))) => Some(Ok(Err(Code(code.clone())))),
                Some(Ok(Ok(None))) => Some(Ok(Ok(None))),
                Some(Ok(Ok(Some(fields)))) => Some(Ok(Ok(Some(Fields::of(state.table.get(fields)?))))),
            };
            crossing.keep(&kept);
            Ok(got)
        }
    }
}

/// The body of a request is whole.
fn finish(
    state: &mut State,
    body: Resource<HostOutgoingBody>,
    trailers: Option<Resource<FieldMap>>,
) -> wasmtime::Result<Result<(), ErrorCode>> {
    let fields = trailers.as_ref().map(|trailers| state.table.get(trailers)).transpose()?;
    let asked = || json!({ "trailers": fields.map(|fields| Fields::of(fields)) });
    let mut crossing = state.given.crosses("wasi:http/types#outgoing-body.finish", asked);
    match crossing.replayed::<Result<(), Code>>()? {
        Some(recorded) => {
            state.table.delete(body)?.abort();
            trailers.map(|trailers| state.table.delete(trailers)).transpose()?;
            Ok(recorded.map_err(|Code(code)| code))
        }
        None => {
            let finished = types::HostOutgoingBody::finish(&mut state.http(), body, trailers);
            let finished = match finished {
                Ok(()) => Ok(()),
                Err(error) => Err(error.downcast()?),
            };
            crossing.keep(&finished.clone().map_err(Code));
            Ok(finished)
        }
    }
}
