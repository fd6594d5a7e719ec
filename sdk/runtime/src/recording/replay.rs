//! Makes a recorded call again, with its recording as the whole world.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use muster_env::Env;
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::form::{Answer, Bounds, Crossed, End, Work};
use super::{Recording, Tape};
use crate::bindings::muster::plugin::types;
use crate::call::Nothing;
use crate::engine::{Limits, Plugin, Runtime};
use crate::failure::CallFailure;

/// Longest time that a replay may compute. It waits for nothing.
const LONGEST: Duration = Duration::from_secs(600);
/// Characters of what was recorded and of what came that a difference shows, and how many of them come before the place where they part.
const SHOWN: usize = 400;
const SHOWN_BEFORE: usize = 100;

/// A replay that found no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// How often the boundary was crossed.
    pub crossings: usize,
    /// The recorded call was ended before its plugin was done, by its time, by its cancellation, or while it waited for an answer: all
    /// up to there is equal.
    pub interrupted: bool,
}

/// The first place where a replay is not as the recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The line of the recording, counted from 1.
    pub line: usize,
    /// What it says; a piece of it where that is long.
    pub recorded: String,
    /// What came instead, likewise.
    pub came: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}:\n  recorded: {}\n  now:      {}", self.line, self.recorded, self.came)
    }
}
impl std::error::Error for Difference {}

/// The replay has its result, and its call has to end.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the replay is over")]
pub(crate) struct Over;

/// A replay under way.
pub(crate) struct Replay {
    recording: Recording,
    place: Mutex<Place>,
}

#[derive(Default)]
struct Place {
    /// How many crossings there were.
    crossings: usize,
    verdict: Option<Result<Replayed, Difference>>,
}

impl Runtime {
    /// Makes a recorded call again and compares: what the plugin asks, in which order, and how it ends have to be equal to the bit.
    /// The component may be another one than the recorded. Nothing outside of this process is asked for anything; a replay may
    /// compute as long as the call had time, and ten minutes at most.
    pub async fn replay(&self, plugin: &Plugin, recording: &Recording) -> Result<Replayed, Difference> {
        let replay = Arc::new(Replay { recording: recording.clone(), place: Mutex::default() });
        let runtime = Self { shared: self.shared.clone(), tape: Some(Tape::Replayed(replay.clone())) };
        if replay.is_over_before_it_begins() {
            return Ok(Replayed { crossings: 0, interrupted: true });
        }
        let mut call = recording.begun.call.clone();
        call.timeout = call.timeout.min(LONGEST);
        let (effective, nothing, cancel) = (Arc::default(), Arc::new(Nothing), CancellationToken::new());
        let done = match recording.begun.work.clone() {
            Work::Step => runtime.run_step(plugin, call, effective, nothing, cancel).await.map(drop),
            Work::Collector => runtime.collect(plugin, call, effective, nothing, cancel).await.map(drop),
            Work::Validator(configuration) => {
                runtime.validate(plugin, call, configuration, effective, nothing, cancel).await.map(drop)
            }
            Work::Action { state } => {
                runtime.run_action(plugin, call, state, effective, nothing, cancel).await.map(drop)
            }
            Work::ActionCancel { state } => runtime.cancel_action(plugin, call, state, effective, nothing).await,
        };
        let verdict = replay.place().verdict.take();
        verdict.unwrap_or_else(|| {
            // It was not called at all.
            let why = done.err().map_or_else(String::new, |failure| failure.to_string());
            Err(Difference { line: 1, recorded: "a call".to_owned(), came: why })
        })
    }
}

impl Replay {
    /// The clock and the randomness that the plugin does not see.
    pub(crate) fn env() -> Env {
        Env::simulated(0, 0)
    }

    /// Those of the recorded call that a plugin can meet. Anybody can write a recording, so they are the runtime's `own` at most.
    pub(crate) fn limits(&self, own: &Limits) -> Limits {
        let Bounds { memory_bytes, table_elements } = self.recording.begun.limits;
        Limits {
            memory_bytes: memory_bytes.min(own.memory_bytes),
            table_elements: table_elements.min(own.table_elements),
            ..Limits::default()
        }
    }

    /// Takes what the plugin asks, and gives what it is answered.
    pub(super) fn crossed(&self, function: &str, asked: &Value) -> Result<(usize, Value), Over> {
        let mut place = self.place();
        if place.verdict.is_some() {
            return Err(Over);
        }
        let crossings = &self.recording.crossings;
        let Some((line, crossed)) = crossings.get(place.crossings) else {
            let (line, end) = &self.recording.end;
            place.verdict = Some(Err(difference(*line, &shown_end(end), &shown(function, asked))));
            return Err(Over);
        };
        if crossed.asked != function || crossed.with != *asked {
            place.verdict =
                Some(Err(difference(*line, &shown(&crossed.asked, &crossed.with), &shown(function, asked))));
            return Err(Over);
        }
        place.crossings += 1;
        let is_where_it_ended = place.crossings == crossings.len() && self.recording.end.1.is_interruption();
        match &crossed.answered {
            Some(answer) if !is_where_it_ended => Ok((*line, answer.clone())),
            _ => {
                place.verdict = Some(Ok(Replayed { crossings: place.crossings, interrupted: true }));
                Err(Over)
            }
        }
    }

    /// The recorded answer is none of the function's.
    pub(super) fn no_answer(&self, line: usize, why: &dyn fmt::Display) -> Over {
        let mut place = self.place();
        let recorded = self.recording.crossings.iter().find(|(number, _)| *number == line);
        let recorded = recorded.and_then(|(_, Crossed { asked, answered, .. })| Some((asked, answered.as_ref()?)));
        let recorded = recorded.map(|(asked, answered)| format!("{asked} answered {answered}")).unwrap_or_default();
        let came = format!("that is no answer of this function: {why}");
        place.verdict.get_or_insert_with(|| Err(difference(line, &recorded, &came)));
        Over
    }

    fn ended(&self, end: &End) {
        let mut place = self.place();
        if place.verdict.is_some() {
            return;
        }
        let (line, recorded) = &self.recording.end;
        let verdict = match self.recording.crossings.get(place.crossings) {
            Some((line, crossed)) => Err(difference(*line, &shown(&crossed.asked, &crossed.with), &shown_end(end))),
            None if recorded == end => Ok(Replayed { crossings: place.crossings, interrupted: false }),
            None => Err(difference(*line, &shown_end(recorded), &shown_end(end))),
        };
        place.verdict = Some(verdict);
    }

    fn is_over_before_it_begins(&self) -> bool {
        self.recording.crossings.is_empty() && self.recording.end.1.is_interruption()
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tape {
    /// Takes how the call ended.
    pub(crate) fn ended<T: Answer>(&self, ended: Result<&Result<T, types::Failure>, &CallFailure>) {
        let end = End::of(ended);
        match self {
            Self::Recorded(recorder) => recorder.ended(end),
            Self::Replayed(replay) => replay.ended(&end),
        }
    }
}

fn shown(function: &str, asked: &Value) -> String {
    if asked.is_null() { function.to_owned() } else { format!("{function} with {asked}") }
}

fn shown_end(end: &End) -> String {
    match end {
        End::Answered(answer) => format!("the end: answered {answer}"),
        End::Failed(failure) => format!("the end: failed as {failure}"),
        End::Ended { code, message } => format!("the end: {code}: {message}"),
    }
}

/// Both texts from shortly before the place where they part.
fn difference(line: usize, recorded: &str, came: &str) -> Difference {
    let same = recorded.chars().zip(came.chars()).take_while(|(a, b)| a == b).count();
    let skipped = if same > SHOWN / 2 { same - SHOWN_BEFORE } else { 0 };
    let piece = |text: &str| {
        let before = if skipped > 0 { "…" } else { "" };
        let after = if text.chars().nth(skipped + SHOWN).is_some() { "…" } else { "" };
        let piece: String = text.chars().skip(skipped).take(SHOWN).collect();
        format!("{before}{piece}{after}")
    };
    Difference { line, recorded: piece(recorded), came: piece(came) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_shows_the_place_where_long_texts_part() {
        let (recorded, came) = ("x".repeat(10_000) + "old" + &"y".repeat(10_000), "x".repeat(10_000) + "new");
        let difference = difference(3, &recorded, &came);
        let begin = format!("…{}", "x".repeat(SHOWN_BEFORE));
        assert_eq!(difference.came, format!("{begin}new"));
        assert!(difference.recorded.starts_with(&format!("{begin}oldyyy")) && difference.recorded.ends_with("y…"));
    }
}
