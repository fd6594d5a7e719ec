//! Clocks, randomness and waiting, which differ between any two calls.

use serde_json::{Value, json};
use wasmtime::StoreContextMut;
use wasmtime::component::{Linker, Resource};
use wasmtime_wasi::clocks::WasiClocksView as _;
use wasmtime_wasi::p2::bindings::clocks::{monotonic_clock, wall_clock};
use wasmtime_wasi::p2::bindings::io::error::HostError as _;
use wasmtime_wasi::p2::bindings::io::poll::{Host as _, HostPollable as _};
use wasmtime_wasi::p2::bindings::random::{insecure, insecure_seed, random};
use wasmtime_wasi::p2::{DynPollable, Pollable, subscribe};
use wasmtime_wasi::random::WasiRandomView as _;

use super::Octets;
use crate::state::State;

/// The interfaces as the library links them.
const MONOTONIC_CLOCK: &str = "wasi:clocks/monotonic-clock@0.2.12";
const WALL_CLOCK: &str = "wasi:clocks/wall-clock@0.2.12";
const ERROR: &str = "wasi:io/error@0.2.12";
const POLL: &str = "wasi:io/poll@0.2.12";
const RANDOM: &str = "wasi:random/random@0.2.12";
const INSECURE: &str = "wasi:random/insecure@0.2.12";
const INSECURE_SEED: &str = "wasi:random/insecure-seed@0.2.12";

type Store<'a> = StoreContextMut<'a, State>;

pub(super) fn add_to_linker(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    clocks(linker)?;
    randomness(linker)?;
    waiting(linker)
}

fn clocks(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    linker.instance(WALL_CLOCK)?.func_wrap("now", |mut store: Store<'_>, (): ()| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:clocks/wall-clock#now", || Value::Null);
        let (seconds, nanoseconds) = crossing.answered_at_once(|| {
            let now = wall_clock::Host::now(&mut state.clocks())?;
            Ok((now.seconds, now.nanoseconds))
        })?;
        Ok((wall_clock::Datetime { seconds, nanoseconds },))
    })?;
    let mut clock = linker.instance(MONOTONIC_CLOCK)?;
    clock.func_wrap("now", |mut store: Store<'_>, (): ()| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:clocks/monotonic-clock#now", || Value::Null);
        Ok((crossing.answered_at_once(|| monotonic_clock::Host::now(&mut state.clocks()))?,))
    })?;
    clock.func_wrap("subscribe-instant", |mut store: Store<'_>, (when,): (u64,)| {
        let state = store.data_mut();
        let asked = || json!({ "when": when });
        let mut crossing = state.given.crosses("wasi:clocks/monotonic-clock#subscribe-instant", asked);
        if let Some(()) = crossing.replayed()? {
            return moment(state);
        }
        let moment = monotonic_clock::Host::subscribe_instant(&mut state.clocks(), when)?;
        crossing.keep(&());
        Ok((moment,))
    })?;
    clock.func_wrap("subscribe-duration", |mut store: Store<'_>, (nanoseconds,): (u64,)| {
        let state = store.data_mut();
        let asked = || json!({ "nanoseconds": nanoseconds });
        let mut crossing = state.given.crosses("wasi:clocks/monotonic-clock#subscribe-duration", asked);
        if let Some(()) = crossing.replayed()? {
            return moment(state);
        }
        let moment = monotonic_clock::Host::subscribe_duration(&mut state.clocks(), nanoseconds)?;
        crossing.keep(&());
        Ok((moment,))
    })
}

fn randomness(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    let mut secure = linker.instance(RANDOM)?;
    secure.func_wrap("get-random-bytes", |mut store: Store<'_>, (bytes,): (u64,)| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:random/random#get-random-bytes", || json!({ "bytes": bytes }));
        let Octets(bytes) =
            crossing.answered_at_once(|| random::Host::get_random_bytes(state.random(), bytes).map(Octets))?;
        Ok((bytes,))
    })?;
    secure.func_wrap("get-random-u64", |mut store: Store<'_>, (): ()| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:random/random#get-random-u64", || Value::Null);
        Ok((crossing.answered_at_once(|| random::Host::get_random_u64(state.random()))?,))
    })?;
    let mut other = linker.instance(INSECURE)?;
    other.func_wrap("get-insecure-random-bytes", |mut store: Store<'_>, (bytes,): (u64,)| {
        let state = store.data_mut();
        let asked = || json!({ "bytes": bytes });
        let crossing = state.given.crosses("wasi:random/insecure#get-insecure-random-bytes", asked);
        let Octets(bytes) = crossing
            .answered_at_once(|| insecure::Host::get_insecure_random_bytes(state.random(), bytes).map(Octets))?;
        Ok((bytes,))
    })?;
    other.func_wrap("get-insecure-random-u64", |mut store: Store<'_>, (): ()| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:random/insecure#get-insecure-random-u64", || Value::Null);
        Ok((crossing.answered_at_once(|| insecure::Host::get_insecure_random_u64(state.random()))?,))
    })?;
    linker.instance(INSECURE_SEED)?.func_wrap("insecure-seed", |mut store: Store<'_>, (): ()| {
        let state = store.data_mut();
        let crossing = state.given.crosses("wasi:random/insecure-seed#insecure-seed", || Value::Null);
        Ok((crossing.answered_at_once(|| insecure_seed::Host::insecure_seed(state.random()))?,))
    })
}

fn waiting(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    let mut poll = linker.instance(POLL)?;
    poll.func_wrap_async("poll", |mut store: Store<'_>, (pollables,): (Vec<Resource<DynPollable>>,)| {
        Box::new(async move {
            let state = store.data_mut();
            let asked = || json!({ "pollables": pollables.len() });
            let mut crossing = state.given.crosses("wasi:io/poll#poll", asked);
            if let Some(ready) = crossing.replayed::<Vec<u32>>()? {
                return Ok((ready,));
            }
            let ready = state.table.poll(pollables).await?;
            crossing.keep(&ready);
            Ok((ready,))
        })
    })?;
    poll.func_wrap_async("[method]pollable.ready", |mut store: Store<'_>, (pollable,): (Resource<DynPollable>,)| {
        Box::new(async move {
            let state = store.data_mut();
            let mut crossing = state.given.crosses("wasi:io/poll#pollable.ready", || Value::Null);
            if let Some(ready) = crossing.replayed::<bool>()? {
                return Ok((ready,));
            }
            let ready = state.table.ready(pollable).await?;
            crossing.keep(&ready);
            Ok((ready,))
        })
    })?;
    poll.func_wrap_async("[method]pollable.block", |mut store: Store<'_>, (pollable,): (Resource<DynPollable>,)| {
        Box::new(async move {
            let state = store.data_mut();
            let mut crossing = state.given.crosses("wasi:io/poll#pollable.block", || Value::Null);
            if let Some(()) = crossing.replayed()? {
                return Ok(());
            }
            state.table.block(pollable).await?;
            crossing.keep(&());
            Ok(())
        })
    })?;
    // What a stream failed with has the words of the machine.
    linker.instance(ERROR)?.func_wrap(
        "[method]error.to-debug-string",
        |mut store: Store<'_>, (error,): (Resource<wasmtime::Error>,)| {
            let state = store.data_mut();
            let crossing = state.given.crosses("wasi:io/error#error.to-debug-string", || Value::Null);
            Ok((crossing.answered_at_once(|| state.table.to_debug_string(error))?,))
        },
    )
}

/// A moment of a replay, in which all of them have come.
struct Past;

#[async_trait::async_trait]
impl Pollable for Past {
    async fn ready(&mut self) {}
}

fn moment(state: &mut State) -> wasmtime::Result<(Resource<DynPollable>,)> {
    let past = state.table.push(Past)?;
    Ok((subscribe(&mut state.table, past)?,))
}
