//! What a case takes of memory and of time.
//!
//! Memory is what the thread has allocated and not freed at its highest. Time is what the thread was running, so that others who are busy on
//! the machine take none of it; what they can still do is to slow the processor down, so a case that fails is measured again and its best
//! counts. The same goes for memory: what is made once and kept (a compiled pattern of a model) is nobody's failure.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// The longest that a case may run: a hundredth of what a client waits. Without optimisation ten times that.
pub const MOST_TIME: Duration = Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 100 });
/// How often a case is measured before it fails.
const MEASURED: usize = 3;

/// The memory that a case may take.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// For each byte of the input.
    pub times: u64,
    /// Whatever the input is.
    pub bytes: u64,
}

impl Room {
    /// What the smallest value takes as a node of a tree is some dozen times its text.
    pub const USUAL: Self = Self { times: 64, bytes: 1 << 20 };
}

/// Why a case failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It panicked, or something did not hold.
    Panicked {
        /// File and line.
        place: String,
        /// What it said.
        message: String,
    },
    /// It took more memory than its room.
    Memory {
        /// So many bytes.
        bytes: u64,
        /// And not this many at most.
        most: u64,
    },
    /// It took longer than [`MOST_TIME`].
    Time {
        /// So long.
        time: Duration,
    },
}

impl Failure {
    /// Whether two inputs fail for one reason.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Panicked { place, .. }, Self::Panicked { place: other, .. }) => place == other,
            (Self::Memory { .. }, Self::Memory { .. }) | (Self::Time { .. }, Self::Time { .. }) => true,
            _ => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Panicked { place, message } => write!(f, "it panicked at {place}: {message}"),
            Self::Memory { bytes, most } => write!(f, "it took {bytes} bytes of memory, and {most} are the most"),
            Self::Time { time } => write!(f, "it ran for {time:?}, and {MOST_TIME:?} is the most"),
        }
    }
}

/// What a case took that did not fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measured {
    /// Whether its input was taken.
    pub taken: bool,
    /// How long it ran.
    pub time: Duration,
    /// The memory that it had at its highest.
    pub bytes: u64,
}

/// What a reader takes for an input, or how it fails.
///
/// # Errors
/// The failure.
pub fn measured(takes: fn(&[u8]) -> bool, input: &[u8], room: Room) -> Result<Measured, Failure> {
    let mut last = once(takes, input, room);
    for _ in 1..MEASURED {
        match last {
            Err(Failure::Memory { .. } | Failure::Time { .. }) => last = once(takes, input, room),
            _ => break,
        }
    }
    last
}

fn once(takes: fn(&[u8]) -> bool, input: &[u8], room: Room) -> Result<Measured, Failure> {
    hear_panics();
    let mut taken = Ok(false);
    let began = thread_time();
    let allocated = allocation_counter::measure(|| {
        IN_CASE.set(true);
        taken = catch_unwind(AssertUnwindSafe(|| takes(input)));
        IN_CASE.set(false);
    });
    let time = thread_time().saturating_sub(began);
    let Ok(taken) = taken else { return Err(PANICKED.take().expect("the hook has heard it")) };
    let most = room.times * input.len() as u64 + room.bytes;
    let bytes = allocated.bytes_max;
    if bytes > most {
        return Err(Failure::Memory { bytes, most });
    }
    if time > MOST_TIME { Err(Failure::Time { time }) } else { Ok(Measured { taken, time, bytes }) }
}

fn thread_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.try_into().unwrap_or(0), now.tv_nsec.try_into().unwrap_or(0))
}

thread_local! {
    static IN_CASE: Cell<bool> = const { Cell::new(false) };
    static PANICKED: RefCell<Option<Failure>> = const { RefCell::new(None) };
}

/// Keeps what a case says when it panics, instead of printing it for each step of making the case small.
fn hear_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IN_CASE.get() {
                return usual(panic);
            }
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            let message = panic.payload_as_str().unwrap_or("(no text)").to_owned();
            PANICKED.set(Some(Failure::Panicked { place, message }));
        }));
    });
}
