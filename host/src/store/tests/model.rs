//! Whole histories against a plain map.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;

#[derive(Debug, Clone)]
enum Step {
    Put(String, i64, String),
    Delete(String),
    Get(String),
    /// From a name, up to a name, reversed, limit.
    Scan(String, String, bool, usize),
    /// Names beginning so.
    Prefix(String),
    /// A label's items, those with the greatest count first.
    ByLabel(String, bool),
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

fn history() -> impl Strategy<Value = Vec<Transaction>> {
    let step = prop_oneof![
        4 => (name(), -3..3i64, label()).prop_map(|(name, count, label)| Step::Put(name, count, label)),
        2 => name().prop_map(Step::Delete),
        2 => name().prop_map(Step::Get),
        2 => (name(), name(), any::<bool>(), 0..5usize).prop_map(|(a, b, r, l)| Step::Scan(a, b, r, l)),
        1 => name().prop_map(Step::Prefix),
        2 => (label(), any::<bool>()).prop_map(|(label, reversed)| Step::ByLabel(label, reversed)),
    ];
    let transaction = (proptest::collection::vec(step, 1..8), proptest::bool::weighted(0.2))
        .prop_map(|(steps, fails)| Transaction { steps, fails });
    proptest::collection::vec(transaction, 1..12)
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
            let mut range = Range::all().from(from).until(until);
            let mut expected: Vec<_> = model.iter().filter(|(name, _)| *name >= from && *name < until).collect();
            if *reversed {
                range = range.reversed();
                expected.reverse();
            }
            let page = tx.scan(&LABELLED, scope, range, *limit).await?;
            assert_eq!(page.next.is_some(), expected.len() > *limit && *limit > 0);
            expected.truncate(*limit);
            assert_eq!(page.rows.iter().map(|(name, record)| (name, record)).collect::<Vec<_>>(), expected);
        }
        Step::Prefix(prefix) => {
            let page = tx.scan(&LABELLED, scope, Range::prefix(prefix), 100).await?;
            let expected: Vec<_> = model.iter().filter(|(name, _)| name.starts_with(prefix)).collect();
            assert_eq!(page.rows.iter().map(|(name, record)| (name, record)).collect::<Vec<_>>(), expected);
        }
        Step::ByLabel(label, reversed) => {
            let mut expected: Vec<_> = model.iter().filter(|(_, record)| record.label == *label).collect();
            expected.sort_by_key(|(name, record)| (-record.count, (*name).clone()));
            let mut range = Range::prefix((label,));
            if *reversed {
                range = range.reversed();
                expected.reverse();
            }
            let page = tx.scan_index(&LABELLED, &BY_LABEL, scope, range, 100).await?;
            assert_eq!(page.rows.iter().map(|(name, record)| (name, record)).collect::<Vec<_>>(), expected);
        }
    }
    Ok(())
}

async fn follows_the_model(store: &Store, history: &[Transaction]) {
    let scope = region();
    // Rows of neighbouring scopes are never met.
    for other in [RegionScope::new("123456789012", "eu-central-"), RegionScope::new("123456789012", "eu-central-10")] {
        store.transact(async |tx| tx.put(&LABELLED, &other, "a", &item(0, "x")).await).await.unwrap();
    }
    let mut model = Model::new();
    for transaction in history {
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
    let sound = LABELLED.verify(store).await.unwrap();
    assert_eq!(sound, Verified { records: model.len() as u64 + 2, ..Verified::default() });
}

fn check(cases: u32, store: impl Fn() -> Store) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    runner
        .run(&history(), |history| {
            runtime.block_on(follows_the_model(&store(), &history));
            Ok(())
        })
        .unwrap();
}

#[test]
fn histories_on_a_file_are_those_of_a_map() {
    let folder = tempfile::tempdir().unwrap();
    let number = std::cell::Cell::new(0);
    check(24, || {
        number.set(number.get() + 1);
        Store::open(folder.path().join(format!("{}.redb", number.get()))).unwrap()
    });
}

#[test]
fn histories_in_memory_are_those_of_a_map() {
    check(128, || Store::in_memory().unwrap());
}
