//! Clients who do nothing wrong, at a fixed rate.
//!
//! A request is due at its time whether the one before it was answered or not, and its latency counts from there: otherwise whoever
//! is kept waiting would ask less often, and the waiting would hardly show.

use std::thread;
use std::time::{Duration, Instant};

use crate::site::{Connection, Site};

/// Threads, each with a connection of its own, and requests a second of all of them together.
const GETS: (u32, u32) = (8, 200);
const PUTS: (u32, u32) = (4, 50);
/// The same over a new connection for each request, as a command line asks.
const FRESH: (u32, u32) = (2, 20);

/// How long clients waited.
#[derive(Clone, Copy, Debug)]
pub struct Latency {
    pub p50: Duration,
    pub p99: Duration,
    pub max: Duration,
}

#[derive(Clone, Copy, Debug)]
pub struct Served {
    /// `GetParameter` over connections that are kept.
    pub get: Latency,
    /// `PutParameter`, likewise.
    pub put: Latency,
    /// `GetParameter` over a new connection.
    pub fresh: Latency,
}

/// Asks for so long.
///
/// # Panics
/// If one of them is refused, or not answered.
pub fn served(site: &Site, period: Duration) -> Served {
    let (get, put) = (site.get(), site.put());
    thread::scope(|scope| {
        let start = Instant::now();
        let clients = |(threads, per_second): (u32, u32), request, fresh| {
            let every = Duration::from_secs(1) * threads / per_second;
            let ask =
                move |number| asked(site, request, start + every * number / threads, every, start + period, fresh);
            (0..threads).map(|number| scope.spawn(move || ask(number))).collect::<Vec<_>>()
        };
        let all = [clients(GETS, &*get, false), clients(PUTS, &*put, false), clients(FRESH, &*get, true)];
        let [get, put, fresh] =
            all.map(|threads| latency(threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()));
        Served { get, put, fresh }
    })
}

fn asked(site: &Site, request: &[u8], start: Instant, every: Duration, until: Instant, fresh: bool) -> Vec<Duration> {
    let mut connection = None;
    let mut latencies = Vec::new();
    let mut due = start;
    while due < until {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        if fresh {
            connection = None;
        }
        answered(site, request, &mut connection);
        latencies.push(due.elapsed());
        due += every;
    }
    latencies
}

/// As an SDK does: on a connection that the host closed meanwhile it tries again on another.
fn answered(site: &Site, request: &[u8], connection: &mut Option<Connection>) {
    const TRIES: usize = 3;
    let mut problem = String::new();
    for _ in 0..TRIES {
        let answer = match connection.take().map_or_else(|| site.connect(), Ok) {
            Ok(open) => connection.insert(open).exchange(request),
            Err(error) => Err(error),
        };
        match answer {
            Ok(answer) => return assert_eq!((answer.status, &*answer.code), (200, "")),
            Err(error) => {
                problem = error.to_string();
                *connection = None;
            }
        }
    }
    panic!("a client that does nothing wrong was not answered: {problem}");
}

fn latency(mut all: Vec<Duration>) -> Latency {
    all.sort_unstable();
    let at = |part: f64| all[((all.len() - 1) as f64 * part).round() as usize];
    Latency { p50: at(0.5), p99: at(0.99), max: at(1.0) }
}
