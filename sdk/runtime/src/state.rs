//! What belongs to one call: its limits, its view of WASI, what it may do and for whom.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use muster_env::Env;
use muster_package::Effective;
use serde_json::Value;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use wasmtime::ResourceLimiter;
use wasmtime::component::ResourceTable;
use wasmtime_wasi::filesystem::Dir;
use wasmtime_wasi::{HostMonotonicClock, HostWallClock, WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::WasiHttpCtx;

use crate::call::Call;
use crate::capabilities::{Capabilities, Level, Stream};
use crate::engine::Limits;
use crate::files::{Folders, OpenFiles};
use crate::http;
use crate::output::{Allowance, Printed};
use crate::recording::{Crossing, Tape};

/// Most random bytes that a plugin gets at once.
const RANDOM_BYTES: u64 = 1 << 20;
/// Most resources of the host that a plugin holds at once: streams, requests, moments to wait for. They lie in the host's
/// memory, not in the plugin's.
const RESOURCES: usize = 1_000;
/// Most core instances, memories and tables in one call. The largest language runtime seen had 22 instances.
const INSTANCES: usize = 128;
const MEMORIES: usize = 16;
const TABLES: usize = 64;

/// The data of one call's store.
pub(crate) struct State {
    pub wasi: WasiCtx,
    pub table: ResourceTable,
    pub http: WasiHttpCtx,
    pub http_hooks: http::Granted,
    pub folders: Vec<(Dir, String)>,
    pub open_files: OpenFiles,
    pub limiter: Limiter,
    pub given: Arc<Given>,
    bodies: u32,
}

/// What a call was given: whose it is, what it may do, until when. Shared, so that a host call can wait without holding
/// the rest.
pub(crate) struct Given {
    pub call: Call,
    pub effective: Arc<Effective>,
    pub capabilities: Arc<dyn Capabilities>,
    pub cancel: CancellationToken,
    pub deadline_millis: u64,
    pub ends: Instant,
    /// None for a call that is neither recorded nor replayed.
    pub tape: Option<Tape>,
    pub log_lines: AtomicUsize,
}

impl Given {
    /// The time starts to count here.
    pub(crate) fn new(
        env: &Env,
        call: Call,
        effective: Arc<Effective>,
        capabilities: Arc<dyn Capabilities>,
        cancel: CancellationToken,
        tape: Option<Tape>,
    ) -> Arc<Self> {
        let millis = u64::try_from(call.timeout.as_millis()).unwrap_or(u64::MAX);
        let deadline_millis = env.now_millis().saturating_add(millis);
        let ends = Instant::now() + call.timeout;
        Arc::new(Self {
            call,
            effective,
            capabilities,
            cancel,
            deadline_millis,
            ends,
            tape,
            log_lines: AtomicUsize::new(0),
        })
    }

    /// Something crosses the boundary of the call. `asked` is what the plugin asks with, if anybody wants to know.
    pub(crate) fn crosses(&self, function: &'static str, asked: impl FnOnce() -> Value) -> Crossing {
        Crossing::new(self.tape.as_ref(), function, asked)
    }
}

impl State {
    pub(crate) fn new(env: &Env, limits: &Limits, folders: Folders, given: Arc<Given>) -> Self {
        let allowance = Allowance::new(limits.output_bytes);
        let printed = |stream| Printed { stream, given: given.clone(), allowance: allowance.clone() };
        for refused in &folders.refused {
            given.capabilities.log(Level::Warning, refused, &[]);
        }
        let wasi = WasiCtx::builder()
            .stdout(printed(Stream::Stdout))
            .stderr(printed(Stream::Stderr))
            .secure_random(Random(env.clone()))
            .insecure_random(Random(env.clone()))
            .insecure_random_seed(u128::from_be_bytes(env.bytes()))
            .max_random_size(RANDOM_BYTES)
            .wall_clock(TimeOfDay(env.clone()))
            .monotonic_clock(SinceBegin(Instant::now()))
            .allow_tcp(false)
            .allow_udp(false)
            .allow_ip_name_lookup(false)
            .build();
        let mut table = ResourceTable::new();
        table.set_max_capacity(RESOURCES);
        Self {
            wasi,
            table,
            http: http::context(),
            http_hooks: http::Granted::new(given.clone()),
            folders: folders.opened,
            open_files: OpenFiles::default(),
            limiter: Limiter::new(limits),
            given,
            bodies: 0,
        }
    }

    /// The number of a body of HTTP that is opened now.
    pub(crate) fn next_body(&mut self) -> u32 {
        self.bodies = self.bodies.saturating_add(1);
        self.bodies
    }
}

impl WasiView for State {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

/// Bounds what a call's instances may grow to, all together, and remembers whether they met the bound.
pub(crate) struct Limiter {
    memory_bytes: usize,
    table_elements: usize,
    pub met: Arc<AtomicBool>,
}

impl Limiter {
    fn new(limits: &Limits) -> Self {
        Self {
            memory_bytes: limits.memory_bytes,
            table_elements: limits.table_elements,
            met: Arc::new(AtomicBool::new(false)),
        }
    }

    /// Takes `desired - current` out of what is left.
    fn grow(left: &mut usize, met: &AtomicBool, current: usize, desired: usize) -> bool {
        let wanted = desired.saturating_sub(current);
        let fits = wanted <= *left;
        if fits {
            *left -= wanted;
        } else {
            met.store(true, Ordering::Relaxed);
        }
        fits
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(&mut self, current: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        Ok(Self::grow(&mut self.memory_bytes, &self.met, current, desired))
    }

    fn table_growing(&mut self, current: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        Ok(Self::grow(&mut self.table_elements, &self.met, current, desired))
    }

    fn instances(&self) -> usize {
        INSTANCES
    }

    fn memories(&self) -> usize {
        MEMORIES
    }

    fn tables(&self) -> usize {
        TABLES
    }
}

/// The time of day, from `Env`.
struct TimeOfDay(Env);

impl HostWallClock for TimeOfDay {
    fn resolution(&self) -> Duration {
        Duration::from_millis(1)
    }

    fn now(&self) -> Duration {
        Duration::from_millis(self.0.now_millis())
    }
}

/// Time since the call began, by tokio's clock, which `Env` follows where it is simulated.
struct SinceBegin(Instant);

impl HostMonotonicClock for SinceBegin {
    fn resolution(&self) -> u64 {
        1
    }

    fn now(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

struct Random(Env);

impl rand_core::TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_ne_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_ne_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}
