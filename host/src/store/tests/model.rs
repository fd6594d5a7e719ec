//! Whole histories against plain maps: one transaction after the other.

mod outbox;
mod queues;

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::engines::Engine;
use super::*;

/// Holds a store on every engine against a model: what makes histories, and what follows one on a fresh store.
macro_rules! on_every_engine {
    ($($name:ident($histories:expr, $follow:expr);)*) => {
        $(
            mod $name {
                use super::*;

                #[test]
                fn on_a_file() {
                    $crate::store::tests::model::hold(Engine::File, 24, $histories, $follow);
                }

                #[test]
                fn on_postgresql() {
                    $crate::store::tests::model::hold(Engine::Postgres, 12, $histories, $follow);
                }

                #[test]
                fn in_memory() {
                    $crate::store::tests::model::hold(Engine::Memory, 128, $histories, $follow);
                }
            }
        )*
    };
}
use on_every_engine;

fn hold<History: std::fmt::Debug>(
    engine: Engine,
    cases: u32,
    histories: impl Strategy<Value = History>,
    follow: impl AsyncFn(Store, History),
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    runner
        .run(&histories, |history| {
            runtime.block_on(async {
                let fresh = engine.fresh().await;
                follow(fresh.store.clone(), history).await;
            });
            Ok(())
        })
        .unwrap();
}

on_every_engine! {
    records_are_those_of_a_map(history(), follows_the_model);
}

#[derive(Debug, Clone)]
enum Step {
    Put(String, i64, String),
    Delete(String),
    Get(String),
    /// From a name, up to a name, reversed, so many at once.
    Scan(String, String, bool, usize),
    /// Names beginning so.
    Prefix(String),
    /// A label's items, those with the greatest count first, from one count through another, reversed, so many at once.
    ByLabel(String, i64, i64, bool, usize),
    /// Items by their labels, from one until another, reversed, so many at once.
    Labels(&'static str, &'static str, bool, usize),
}

#[derive(Debug, Clone)]
struct Transaction {
    steps: Vec<Step>,
    fails: bool,
}

type Model = BTreeMap<String, ItemRecord>;

fn name() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["", "a", "a\0", "a/b", "a/b/c", "ab", "b", "ü", "\u{10FFFF}"]).prop_map(str::to_owned)
}

fn label() -> impl Strategy<Value = String> {
    // The last two differ only after what an index keeps of them.
    proptest::sample::select(vec!["x".to_owned(), "y".to_owned(), "z".repeat(200), "z".repeat(199) + "y"])
}

/// Labels that an index has in full, so that it has their order too.
fn short_label() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["", "w", "x", "xx", "y", "z"])
}

fn history() -> impl Strategy<Value = Vec<Transaction>> {
    let step = prop_oneof![
        4 => (name(), -3..3i64, label()).prop_map(|(name, count, label)| Step::Put(name, count, label)),
        2 => name().prop_map(Step::Delete),
        2 => name().prop_map(Step::Get),
        2 => (name(), name(), any::<bool>(), 0..5usize).prop_map(|(a, b, r, l)| Step::Scan(a, b, r, l)),
        1 => name().prop_map(Step::Prefix),
        2 => (label(), -4..4i64, -4..4i64, any::<bool>(), 1..4usize).prop_map(|(l, a, b, r, n)| Step::ByLabel(l, a, b, r, n)),
        2 => (short_label(), short_label(), any::<bool>(), 1..4usize).prop_map(|(a, b, r, n)| Step::Labels(a, b, r, n)),
    ];
    let transaction = (proptest::collection::vec(step, 1..8), proptest::bool::weighted(0.2))
        .prop_map(|(steps, fails)| Transaction { steps, fails });
    proptest::collection::vec(transaction, 1..12)
}

/// Asserts that the pages of a range have these rows, each as many as it may, and that there is another exactly where there is more.
macro_rules! assert_pages {
    ($range:expr, $reversed:expr, $limit:expr, $expected:expr, |$next:ident| $scan:expr) => {{
        let range = if $reversed { $range.reversed() } else { $range };
        let mut expected: Vec<(&String, &ItemRecord)> = $expected;
        if $reversed {
            expected.reverse();
        }
        let mut $next = range.clone();
        loop {
            let page = $scan.await?;
            let rest = expected.split_off($limit.min(expected.len()));
            assert_eq!(page.rows.iter().map(|(name, record)| (name, record)).collect::<Vec<_>>(), expected);
            assert_eq!(page.next.is_some(), !rest.is_empty() && $limit > 0);
            let Some(cursor) = page.next else {
                break;
            };
            $next = range.clone().resume(&Cursor::from_bytes(cursor.as_bytes()));
            expected = rest;
        }
    }};
}

async fn step(tx: &mut Tx, scope: &RegionScope, model: &mut Model, step: &Step) -> Result<()> {
    match step {
        Step::Put(name, count, label) => {
            let record = item(*count, label);
            tx.put(&LABELLED, scope, name, &record).await?;
            model.insert(name.clone(), record);
        }
        Step::Delete(name) => {
            assert_eq!(tx.delete(&LABELLED, scope, name).await?, model.remove(name).is_some());
        }
        Step::Get(name) => assert_eq!(tx.get(&LABELLED, scope, name).await?.as_ref(), model.get(name)),
        Step::Scan(from, until, reversed, limit) => {
            let expected = model.iter().filter(|(name, _)| *name >= from && *name < until).collect();
            let range = Range::all().from(from).until(until);
            assert_pages!(range, *reversed, *limit, expected, |next| tx.scan(&LABELLED, scope, next, *limit));
        }
        Step::Prefix(prefix) => {
            let page = tx.scan(&LABELLED, scope, Range::prefix(prefix), 100).await?;
            let expected: Vec<_> = model.iter().filter(|(name, _)| name.starts_with(prefix)).collect();
            assert_eq!(page.rows.iter().map(|(name, record)| (name, record)).collect::<Vec<_>>(), expected);
        }
        Step::ByLabel(label, from, through, reversed, limit) => {
            let counts = |count: i64| count <= *from && count >= *through;
            let mut expected: Vec<_> =
                model.iter().filter(|(_, record)| record.label == *label && counts(record.count)).collect();
            expected.sort_by_key(|(name, record)| (-record.count, (*name).clone()));
            let edge = |count: i64| (label.clone(), Descending(count));
            let range = Range::prefix((label,)).from(edge(*from)).through(edge(*through));
            assert_pages!(range, *reversed, *limit, expected, |next| {
                tx.scan_index(&LABELLED, &BY_LABEL, scope, next, *limit)
            });
        }
        Step::Labels(from, until, reversed, limit) => {
            let is_between = |label: &str| label >= *from && label < *until;
            let mut expected: Vec<_> = model.iter().filter(|(_, record)| is_between(&record.label)).collect();
            expected.sort_by_key(|(name, record)| (record.label.clone(), -record.count, (*name).clone()));
            let range = Range::all().from((*from,)).until((*until,));
            assert_pages!(range, *reversed, *limit, expected, |next| {
                tx.scan_index(&LABELLED, &BY_LABEL, scope, next, *limit)
            });
        }
    }
    Ok(())
}

async fn follows_the_model(store: Store, history: Vec<Transaction>) {
    let scope = region();
    // Rows of neighbouring scopes are never met.
    for other in [RegionScope::new("123456789012", "eu-central-"), RegionScope::new("123456789012", "eu-central-10")] {
        store.transact(async |tx| tx.put(&LABELLED, &other, "a", &item(0, "x")).await).await.unwrap();
    }
    let mut model = Model::new();
    for transaction in &history {
        let after = std::sync::Mutex::new(None);
        let answer = store
            .with_error::<OperationError>()
            .transact(async |tx| {
                let mut mine = model.clone();
                for next in &transaction.steps {
                    step(tx, &scope, &mut mine, next).await?;
                }
                if transaction.fails {
                    return Err(OperationError::NotEnough);
                }
                *after.lock().unwrap() = Some(mine);
                Ok(())
            })
            .await;
        assert_eq!(answer.is_err(), transaction.fails);
        if let Some(after) = after.into_inner().unwrap() {
            model = after;
        }
        let durable = store.read(async |view| view.scan(&LABELLED, &scope, Range::all(), 100).await).await.unwrap();
        assert_eq!(durable.rows.into_iter().collect::<Model>(), model);
    }
    let sound = LABELLED.verify(&store).await.unwrap();
    assert_eq!(sound, Verified { records: model.len() as u64 + 2, ..Verified::default() });
}
