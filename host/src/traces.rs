//! Traces: a span for each request, and in it what the store and plugins did, sent by OTLP to where the environment says.
//!
//! `OTEL_EXPORTER_OTLP_ENDPOINT` (or `…_TRACES_ENDPOINT`) begins it; `…_HEADERS`, `OTEL_SERVICE_NAME`, `OTEL_TRACES_SAMPLER` and the others of
//! OpenTelemetry mean what they mean everywhere. The log is not what is sent, and its filter says nothing of spans.
//!
//! Invariants:
//! - where nothing is configured, a request pays a look at a static for each span that there would be;
//! - no request waits for the collector: spans go into a queue of `QUEUED`, and what finds it full is lost;
//! - a span has names, ids and codes: nothing of a request's input or answer, and of its headers the `traceparent` alone.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use axum::http::{HeaderMap, StatusCode};
use futures_util::future::Either;
use muster_types::OperationModel;
use opentelemetry::context::FutureExt as _;
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry::trace::{SpanKind, Status, TraceContextExt as _, Tracer as _, TracerProvider as _};
use opentelemetry::{Context, KeyValue};
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{SpanExporter, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::resource::EnvResourceDetector;
use opentelemetry_sdk::trace::{BatchConfigBuilder, BatchSpanProcessor, SdkTracer, SdkTracerProvider, Span};
use reqwest::redirect::Policy;
use tokio::runtime::Handle;

/// Spans that wait to be sent, of some hundred bytes each.
const QUEUED: usize = 4_096;
/// The collector has so long for a batch.
const PATIENCE: Duration = Duration::from_secs(10);
/// What is left when the host stops may take this long: a collector that hangs holds no host up.
const FAREWELL: Duration = Duration::from_secs(2);
/// The longest answer of a collector.
const ANSWER_BYTES: usize = 64 * 1024;
/// What says to where. One without a value is as none, as OpenTelemetry has it.
const ENDPOINTS: [&str; 2] = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];
/// What says in which form.
const PROTOCOLS: [&str; 2] = ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"];

/// Of the process, as the environment is.
static SENDING: OnceLock<Sending> = OnceLock::new();

struct Sending {
    tracer: SdkTracer,
    provider: SdkTracerProvider,
}

/// Begins to send, where the environment says to where; within a runtime, which sends. A second call does nothing.
///
/// # Errors
/// One sentence: what the environment says cannot be done.
pub fn start() -> Result<(), String> {
    let said = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let is_off = said("OTEL_SDK_DISABLED").is_some_and(|value| value.eq_ignore_ascii_case("true"))
        || said("OTEL_TRACES_EXPORTER").is_some_and(|value| value == "none");
    if SENDING.get().is_some() || is_off || !ENDPOINTS.iter().any(|name| said(name).is_some()) {
        return Ok(());
    }
    if let Some((name, protocol)) = PROTOCOLS.into_iter().find_map(|name| Some((name, said(name)?)))
        && protocol != "http/protobuf"
    {
        return Err(format!("traces are sent by http/protobuf; {name} says {protocol}"));
    }
    let failed = |error: &dyn fmt::Display| format!("traces cannot be sent as the environment (OTEL_…) says: {error}");
    // Whoever was first has set it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().timeout(PATIENCE).redirect(Policy::none());
    let client = client.build().map_err(|error| failed(&error))?;
    let client = Client { client, runtime: Handle::current(), is_away: AtomicBool::new(false) };
    let exporter = SpanExporter::builder().with_http().with_http_client(client);
    let exporter = exporter.build().map_err(|error| failed(&error))?;
    let batches = BatchConfigBuilder::default().with_max_queue_size(QUEUED).build();
    let provider = SdkTracerProvider::builder()
        .with_span_processor(BatchSpanProcessor::builder(exporter).with_batch_config(batches).build())
        .with_resource(resource(said("OTEL_SERVICE_NAME")))
        .build();
    let tracer = provider.tracer("muster");
    // Whoever was first has set it.
    let _ = SENDING.set(Sending { tracer, provider });
    Ok(())
}

/// What sends: what the environment says of it, over what is known anyway.
fn resource(name: Option<String>) -> Resource {
    let known = Resource::builder_empty()
        .with_service_name("muster")
        .with_attribute(KeyValue::new("service.version", crate::upgrade::RELEASE))
        .with_detector(Box::new(EnvResourceDetector::new()));
    match name {
        Some(name) => known.with_service_name(name).build(),
        None => known.build(),
    }
}

/// Sends what is left, as far as that goes in a moment.
pub async fn stop() {
    let flush = || SENDING.get().map(|sending| sending.provider.shutdown_with_timeout(FAREWELL));
    // The collector may be away, which the log says already.
    let _ = tokio::time::timeout(FAREWELL, tokio::task::spawn_blocking(flush)).await;
}

/// The span of a request.
pub struct Trace(Context);

impl Trace {
    /// Begins it, as a part of what the request's `traceparent` names; none where nothing is sent.
    #[must_use]
    pub fn begin(headers: &HeaderMap) -> Option<Self> {
        let tracer = &SENDING.get()?.tracer;
        let parent = TraceContextPropagator::new().extract_with_context(&Context::new(), &TraceParent(headers));
        let builder = tracer.span_builder("request").with_kind(SpanKind::Server);
        Some(Self(parent.with_span(tracer.build_with_context(builder, &parent))))
    }

    /// Ends it.
    pub fn answered(
        &self,
        operation: Option<&'static OperationModel>,
        account: Option<String>,
        request_id: &str,
        status: StatusCode,
        code: &'static str,
    ) {
        let span = self.0.span();
        if !span.is_recording() {
            return;
        }
        if let Some(model) = operation {
            span.update_name(format!("{}.{}", model.service.name, model.name));
            span.set_attribute(KeyValue::new("rpc.system", "aws-api"));
            span.set_attribute(KeyValue::new("rpc.service", model.service.name));
            span.set_attribute(KeyValue::new("rpc.method", model.name));
        }
        if let Some(account) = account {
            span.set_attribute(KeyValue::new("cloud.account.id", account));
        }
        span.set_attribute(KeyValue::new("aws.request_id", request_id.to_owned()));
        span.set_attribute(KeyValue::new("http.response.status_code", i64::from(status.as_u16())));
        if !status.is_success() {
            span.set_attribute(KeyValue::new("error.type", code));
        }
        // A refusal is the client's error, as OpenTelemetry has it for servers.
        if status.is_server_error() {
            span.set_status(Status::error(code));
        }
        span.end();
    }
}

/// What is done for a request, so that the spans in it are its own.
pub fn within<T>(trace: Option<&Trace>, work: impl Future<Output = T>) -> impl Future<Output = T> {
    match trace {
        Some(Trace(context)) => Either::Left(work.with_context(context.clone())),
        None => Either::Right(work),
    }
}

/// A part of the request under way, until it is dropped; none outside of one, or where that one is not sent.
#[must_use]
pub fn part(name: &'static str) -> Option<Box<Span>> {
    let tracer = &SENDING.get()?.tracer;
    Context::map_current(|request| {
        request.span().span_context().is_sampled().then(|| Box::new(tracer.start_with_context(name, request)))
    })
}

/// Of a request's headers those that say of what it is a part. `tracestate` is left out: a stranger's would be kept as long as it is.
struct TraceParent<'h>(&'h HeaderMap);

impl Extractor for TraceParent<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        let value = (key == "traceparent").then(|| self.0.get(key))??;
        value.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        vec!["traceparent"]
    }
}

/// Sends batches on the host's runtime: who asks it to is a thread of the SDK's, outside of any.
struct Client {
    client: reqwest::Client,
    runtime: Handle,
    is_away: AtomicBool,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

#[async_trait]
impl HttpClient for Client {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let sent = self.runtime.spawn(sent(self.client.clone(), request)).await?;
        let why = match &sent {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(format!("it answers {}", response.status())),
            Err(error) => Some(error.to_string()),
        };
        // Each batch would say so again.
        match (self.is_away.swap(why.is_some(), Ordering::Relaxed), why) {
            (false, Some(why)) => tracing::warn!(why, "traces cannot be sent; those that find no room are lost"),
            (true, None) => tracing::info!("traces are sent again"),
            _ => {}
        }
        sent
    }
}

async fn sent(client: reqwest::Client, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
    let mut answer = client.execute(request.try_into()?).await.map_err(reqwest::Error::without_url)?;
    let mut response = Response::builder().status(answer.status());
    if let Some(headers) = response.headers_mut() {
        headers.extend(answer.headers().clone());
    }
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        if body.len() + piece.len() > ANSWER_BYTES {
            return Err(format!("it answers more than {ANSWER_BYTES} bytes").into());
        }
        body.extend_from_slice(&piece);
    }
    Ok(response.body(body.into())?)
}
