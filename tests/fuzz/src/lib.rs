//! Hostile input by the million: whoever reads bytes of strangers does not panic, and is bounded in memory and time.
//!
//! A [`Target`] is a reader with good inputs for it. Each case is a good input, altered a few times (`mutate`), or one that was altered
//! before and taken all the same, so that cases go on from what the reader understands: there is no coverage to be guided by on a stable
//! compiler. [`run`] measures every case (`measure`), makes one that fails small (`shrink`) and leaves it in `corpus/<target>`,
//! where each later run begins.
//!
//! - `MUSTER_FUZZ_CASES`: how many cases all targets have together; [`SHARES`] says which has how many of them.
//! - `MUSTER_FUZZ_SEED`: the same seed makes the same cases.
//!
//! A stack that overflows ends the process, and nobody can catch that: the case is in the file that the run's first line names. Tests'
//! threads have the two megabytes of stack that the threads of a host have.

pub mod measure;
mod mutate;
pub mod requests;
mod shares;
mod shrink;

use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use fastrand::Rng;
pub use measure::{Failure, Room};
pub use mutate::Json;
pub use shares::SHARES;

/// Cases of all targets together where nobody says how many: a few seconds without optimisation.
const CASES: u64 = 20_000;
/// The seed of those.
const SEED: u64 = 1;
/// Inputs that were taken and are altered further, of each target.
const KEPT: usize = 512;
/// The longest of those: what grows without end is slow to read, and longer ones come of one alteration.
const KEPT_BYTES: usize = 4 << 10;
/// The most alterations of one case.
const ALTERATIONS: u32 = 12;

/// Makes good inputs.
pub type Good = Box<dyn Fn(&mut Rng) -> Vec<u8>>;

/// A reader of hostile bytes.
pub struct Target {
    /// As [`SHARES`] has it.
    pub name: &'static str,
    /// A good input.
    pub good: Good,
    /// Words of its language.
    pub words: &'static [&'static str],
    /// Where in an input there is JSON.
    pub json: Json,
    /// The longest input.
    pub most_bytes: usize,
    /// The memory that it may take.
    pub room: Room,
    /// Reads the input, and panics where something does not hold that should. Whether the input was taken.
    pub takes: fn(&[u8]) -> bool,
}

/// A case that failed.
#[derive(Debug)]
pub struct Found {
    /// Which; none for one of the corpus.
    pub case: Option<u64>,
    /// Why.
    pub failure: Failure,
    /// The smallest input that fails in the same way.
    pub input: Vec<u8>,
}

/// What became of the cases of a run.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub cases: u64,
    /// Those whose input was taken.
    pub taken: u64,
    /// How long the slowest of them ran.
    pub slowest: Duration,
    /// The most memory that one of them had.
    pub most_bytes: u64,
}

/// One of these.
#[must_use]
pub fn one_of<T: AsRef<[u8]> + 'static>(inputs: Vec<T>) -> Good {
    Box::new(move |rng| inputs[rng.usize(..inputs.len())].as_ref().to_vec())
}

/// Runs a target's share of the cases, what failed before first of all.
///
/// # Panics
/// If a case fails; if nothing was taken, or everything, of enough cases to tell: then it is not the reader that is tested.
pub fn run(target: &Target) {
    let number = |name: &str, otherwise| match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{name} is a number, and not {text:?}")),
        Err(_) => otherwise,
    };
    let seed = number("MUSTER_FUZZ_SEED", SEED);
    let share = SHARES.iter().find(|(name, _)| *name == target.name).expect("every target has a share").1;
    let cases = (number("MUSTER_FUZZ_CASES", CASES) * share).div_ceil(1_000);
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
    let running = std::env::temp_dir().join(format!("muster-fuzz-{}-{}", std::process::id(), target.name));
    println!("{}: seed {seed}, {cases} cases; the one under way is in {}", target.name, running.display());

    let began = Instant::now();
    let file = File::create(&running).expect("a temporary file");
    let found = find(target, &failed_before(&corpus), cases, seed, &file);
    std::fs::remove_file(&running).expect("the temporary file");
    match found {
        Ok(Tally { cases, taken, slowest, most_bytes }) => {
            let (name, kib, took) = (target.name, most_bytes >> 10, began.elapsed());
            println!("{name}: {cases} cases, {taken} taken; at most {slowest:.1?} and {kib} KiB; in {took:.1?}");
            assert!(cases < 200 || (0 < taken && taken < cases), "{taken} of {cases} cases were taken");
        }
        Err(Found { case, failure, input }) => {
            let path = keep(&corpus, &input);
            let case = case.map_or("a case of the corpus".to_owned(), |case| format!("case {case} of seed {seed}"));
            let (shown, path) = (input.escape_ascii(), path.display());
            panic!("{}: {case}: {failure}\nthe smallest such input, in {path}:\n{shown}", target.name);
        }
    }
}

fn failed_before(corpus: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = std::fs::read_dir(corpus) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of the corpus").path()).collect();
    paths.sort_unstable();
    paths.iter().map(|path| std::fs::read(path).expect("a file of the corpus")).collect()
}

fn keep(corpus: &Path, input: &[u8]) -> PathBuf {
    let mut hash = DefaultHasher::new();
    input.hash(&mut hash);
    let path = corpus.join(format!("{:016x}", hash.finish()));
    std::fs::create_dir_all(corpus).expect("the corpus");
    File::create(&path).and_then(|mut file| file.write_all(input)).expect("a file of the corpus");
    path
}

/// The first case that fails, as small as it can be made.
fn find(target: &Target, before: &[Vec<u8>], cases: u64, seed: u64, running: &File) -> Result<Tally, Found> {
    let fails = |input: &[u8]| {
        // Two calls and no allocation.
        let noted = running.write_all_at(input, 0).and_then(|()| running.set_len(input.len() as u64));
        noted.expect("the temporary file");
        measure::measured(target.takes, input, target.room)
    };
    let found = |case, failure: Failure, input| {
        let input = shrink::shrunk(input, |smaller| fails(smaller).err().is_some_and(|other| failure.is_like(&other)));
        Found { case, failure, input }
    };
    for input in before {
        fails(input).map_err(|failure| found(None, failure, input.clone()))?;
    }
    let mut name = DefaultHasher::new();
    target.name.hash(&mut name);
    let mut rng = Rng::with_seed(seed ^ name.finish());
    let mut kept: Vec<Vec<u8>> = before.to_vec();
    let mut tally = Tally { cases, ..Tally::default() };
    for case in 0..cases {
        let one = |rng: &mut Rng, kept: &[Vec<u8>]| match kept {
            [_, ..] if rng.bool() => kept[rng.usize(..kept.len())].clone(),
            _ => (target.good)(rng),
        };
        let mut input = one(&mut rng, &kept);
        // Some stay as they are: what is good has to be found good.
        let mut alterations = rng.u32(..4);
        while alterations == 3 && rng.bool() {
            alterations = rng.u32(4..=ALTERATIONS);
        }
        if alterations > 0 {
            let other = one(&mut rng, &kept);
            for _ in 0..alterations {
                mutate::alter(&mut rng, &mut input, &other, target);
            }
        }
        input.truncate(target.most_bytes);
        let measured = match fails(&input) {
            Ok(measured) => measured,
            Err(failure) => return Err(found(Some(case), failure, input)),
        };
        tally.slowest = tally.slowest.max(measured.time);
        tally.most_bytes = tally.most_bytes.max(measured.bytes);
        if !measured.taken {
            continue;
        }
        tally.taken += 1;
        match kept.len() {
            _ if input.len() > KEPT_BYTES => {}
            KEPT.. if rng.u8(..8) == 0 => kept[rng.usize(..KEPT)] = input,
            KEPT.. => {}
            _ => kept.push(input),
        }
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(takes: fn(&[u8]) -> bool) -> Target {
        Target {
            name: "test",
            good: one_of(vec!["a list of 12 words", "[1, 2, {\"three\": 3}]"]),
            words: &["needle"],
            json: Json::Nowhere,
            most_bytes: 4_096,
            room: Room::USUAL,
            takes,
        }
    }

    fn first(target: &Target, cases: u64) -> Result<Tally, Found> {
        let file =
            File::create(std::env::temp_dir().join(format!("muster-fuzz-test-{:?}", std::thread::current().id())));
        find(target, &[], cases, 1, &file.unwrap())
    }

    #[test]
    fn a_panic_is_found_and_its_input_made_as_small_as_it_can_be() {
        let takes = |input: &[u8]| {
            assert!(!input.windows(6).any(|window| window == b"needle"), "found it");
            true
        };
        let found = first(&target(takes), 10_000).unwrap_err();
        assert_eq!(found.input, b"needle");
        assert!(matches!(&found.failure, Failure::Panicked { message, .. } if message == "found it"), "{found:?}");
        assert!(found.case.is_some());
    }

    #[test]
    fn what_takes_more_memory_than_its_room_is_found() {
        let takes = |input: &[u8]| input.len() != 2 || std::hint::black_box(vec![0_u8; (1 << 20) + 129]).len() > 1;
        let failure = measure::measured(takes, b"12", Room::USUAL).unwrap_err();
        assert!(matches!(failure, Failure::Memory { bytes: 1_048_705, most: 1_048_704 }), "{failure}");
        assert!(measure::measured(takes, b"123", Room::USUAL).unwrap().taken);
    }

    #[test]
    fn what_takes_too_long_is_found_and_who_only_waits_is_not() {
        let works = |_: &[u8]| {
            let began = Instant::now();
            while began.elapsed() < 2 * measure::MOST_TIME {
                std::hint::black_box((0..10_000_u64).sum::<u64>());
            }
            true
        };
        assert!(matches!(measure::measured(works, b"", Room::USUAL), Err(Failure::Time { .. })));
        let waits = |_: &[u8]| {
            std::thread::sleep(measure::MOST_TIME + measure::MOST_TIME / 10);
            true
        };
        assert!(measure::measured(waits, b"", Room::USUAL).unwrap().taken);
    }

    #[test]
    fn what_is_slow_or_large_the_first_time_alone_is_not_a_failure() {
        static FIRST: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
        let takes = |_: &[u8]| FIRST.get_or_init(|| vec![0; 8 << 20]).len() > 1;
        assert!(measure::measured(takes, b"", Room::USUAL).unwrap().taken);
    }

    #[test]
    fn a_seed_makes_the_same_cases_again_and_another_seed_others() {
        fn digest(seed: u64) -> u64 {
            use std::cell::Cell;
            thread_local!(static SEEN: Cell<u64> = const { Cell::new(0) });
            SEEN.set(0);
            let takes = |input: &[u8]| {
                let mut hash = DefaultHasher::new();
                (SEEN.get(), input).hash(&mut hash);
                SEEN.set(hash.finish());
                input.len().is_multiple_of(2)
            };
            let file = File::create(std::env::temp_dir().join("muster-fuzz-test-seeds")).unwrap();
            find(&target(takes), &[], 500, seed, &file).unwrap();
            SEEN.get()
        }
        assert_eq!(digest(1), digest(1));
        assert_ne!(digest(1), digest(2));
    }

    #[test]
    fn what_failed_before_comes_first() {
        let takes = |input: &[u8]| input != b"old" || panic!("again");
        let file = File::create(std::env::temp_dir().join("muster-fuzz-test-before")).unwrap();
        let found = find(&target(takes), &[b"old".to_vec()], 0, 1, &file).unwrap_err();
        assert_eq!((found.case, found.input), (None, b"old".to_vec()));
    }
}
