//! `wasi:http` for plugins that are granted none of it: requests can be made, and every one of them is refused.
//!
//! The standard libraries of some languages ask for HTTP in their own ways, so requests, headers and bodies are the real ones,
//! and the refusal is the answer that the interface itself has for it: `HTTP-request-denied`. Nobody asks a plugin. What a
//! plugin makes lies in the host's memory, so each part of it is bounded here, and how many it has by the call's resources.

use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi_http::p2::bindings::http::types::{HostOutgoingRequest as _, Method};
use wasmtime_wasi_http::p2::types::HostOutgoingRequest;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks, WasiHttpView};

use crate::state::State;

/// Bytes of all headers of a request, in memory. The library ends a call that wants more.
const FIELDS_BYTES: usize = 16 << 10;
/// Bytes of a body that wait to be sent.
const BODY_BYTES: usize = 16 << 10;
/// Bytes of a request's method, and of its host and port; the library bounds its path, at 64 KiB.
const WORD_BYTES: usize = 1 << 10;

/// The interface as the library links it.
const TYPES: &str = "wasi:http/types@0.2.12";

type Set = (Result<(), ()>,);

/// Links what a plugin asks with.
pub(crate) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(linker)?;
    // The two words of a request that the library takes at any length.
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
    linker.allow_shadowing(false);
    Ok(())
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
pub(crate) struct Refusing;

type Sent = dyn Future<Output = Result<(), Error>> + Send;
type Answered = dyn Future<Output = Result<(http::Response<WasiBody>, Box<Sent>), Error>> + Send;

impl WasiHttpHooks for Refusing {
    fn send_request(&mut self, _: http::Request<WasiBody>, _: Option<RequestOptions>, _: Box<Sent>) -> Box<Answered> {
        Box::new(async { Err(Error::HttpRequestDenied) })
    }

    fn p2_outgoing_body_chunk_size(&mut self) -> usize {
        BODY_BYTES
    }
}
