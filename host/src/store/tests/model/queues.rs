//! Timers and mailboxes.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

on_every_engine! {
    timers_and_mail_are_those_of_maps(transactions(), follows_the_model);
}

#[derive(Debug, Clone)]
enum Step {
    Set(Timer),
    Cancel(Timer),
    Take(Timer),
    /// By when, after which, so many.
    Due(u64, Option<Timer>, usize),
    Send(Box, i64),
    Discard(Box, u64),
    /// After which, so many.
    Waiting(Box, u64, usize),
    Remove(Box),
}

/// A mailbox: a scope and a node.
type Box = (AnyScope, &'static str);

#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    timers: BTreeSet<Timer>,
    /// The last id, and what waits.
    boxes: BTreeMap<Box, (u64, BTreeMap<u64, i64>)>,
}

const KINDS: [&str; 3] = ["a", "a\0", "ab"];

fn scope() -> impl Strategy<Value = AnyScope> {
    proptest::sample::select(vec![
        HostScope.into(),
        AccountScope::new("123456789012").into(),
        AccountScope::new("123456789013").into(),
        region().into(),
    ])
}

fn timer() -> impl Strategy<Value = Timer> {
    let due = prop_oneof![0..5u64, Just(u64::MAX)];
    let id = proptest::sample::select(vec!["", "a", "a\0", "b"]);
    (due, proptest::sample::select(KINDS.to_vec()), scope(), id).prop_map(|(due_millis, kind, scope, id)| Timer {
        due_millis,
        kind: kind.to_owned(),
        scope,
        id: id.to_owned(),
        lease: None,
    })
}

fn transactions() -> impl Strategy<Value = Vec<(Vec<Step>, bool)>> {
    let a_box = || (scope(), proptest::sample::select(vec!["mi-1", "mi-10", "mi-2"]));
    let step = prop_oneof![
        3 => timer().prop_map(Step::Set),
        1 => timer().prop_map(Step::Cancel),
        2 => timer().prop_map(Step::Take),
        2 => (0..7u64, proptest::option::of(timer()), 0..4usize).prop_map(|(by, after, limit)| Step::Due(by, after, limit)),
        4 => (a_box(), any::<i64>()).prop_map(|(to, count)| Step::Send(to, count)),
        2 => (a_box(), 0..5u64).prop_map(|(of, id)| Step::Discard(of, id)),
        2 => (a_box(), 0..5u64, 0..4usize).prop_map(|(of, after, limit)| Step::Waiting(of, after, limit)),
        1 => a_box().prop_map(Step::Remove),
    ];
    proptest::collection::vec((proptest::collection::vec(step, 1..10), proptest::bool::weighted(0.2)), 1..12)
}

fn waiting<'a>(model: &'a Model, of: &Box) -> impl Iterator<Item = (u64, i64)> + 'a {
    model.boxes.get(of).into_iter().flat_map(|(_, waiting)| waiting.iter().map(|(id, count)| (*id, *count)))
}

async fn step(tx: &mut Tx, model: &mut Model, step: &Step) -> Result<()> {
    match step {
        Step::Set(timer) => {
            let kind = KINDS.into_iter().find(|kind| *kind == timer.kind).unwrap();
            tx.at(timer.due_millis, kind, &timer.scope, &timer.id)?;
            model.timers.insert(timer.clone());
        }
        Step::Cancel(timer) => {
            tx.cancel_timer(timer.due_millis, &timer.kind, &timer.scope, &timer.id)?;
            model.timers.remove(timer);
        }
        Step::Take(timer) => assert_eq!(tx.take_timer(timer).await?, model.timers.remove(timer)),
        Step::Due(by_millis, after, limit) => {
            let is_due =
                |timer: &&Timer| timer.due_millis <= *by_millis && after.as_ref().is_none_or(|after| *timer > after);
            let expected: Vec<_> = model.timers.iter().filter(is_due).take(*limit).cloned().collect();
            assert_eq!(tx.due(*by_millis, after.as_ref(), *limit).await?, expected);
            assert_eq!(tx.next_due_millis().await?, model.timers.first().map(|timer| timer.due_millis));
        }
        Step::Send(to, count) => {
            let (last_id, waiting) = model.boxes.entry(to.clone()).or_default();
            *last_id += 1;
            waiting.insert(*last_id, *count);
            assert_eq!(tx.mail(&to.0, to.1, &item(*count, "")).await?, Some(*last_id));
        }
        Step::Discard(of, id) => {
            let was_there = model.boxes.get_mut(of).is_some_and(|(_, waiting)| waiting.remove(id).is_some());
            assert_eq!(tx.discard_mail(&of.0, of.1, *id).await?, was_there);
        }
        Step::Waiting(of, after, limit) => {
            let found = tx.mail_after(&of.0, of.1, *after, *limit).await?;
            let found: Vec<_> =
                found.iter().map(|mail| (mail.id, mail.message::<ItemRecord>().unwrap().count)).collect();
            let expected: Vec<_> = waiting(model, of).filter(|(id, _)| id > after).take(*limit).collect();
            assert_eq!(found, expected);
        }
        Step::Remove(of) => {
            model.boxes.remove(of);
            assert!(tx.remove_mailbox(&of.0, of.1).await?);
        }
    }
    Ok(())
}

async fn follows_the_model(store: Store, history: Vec<(Vec<Step>, bool)>) {
    let mut model = Model::default();
    for (steps, fails) in &history {
        let after = std::sync::Mutex::new(None);
        let answer = store
            .with_error::<OperationError>()
            .transact(async |tx| {
                let mut mine = model.clone();
                for next in steps {
                    step(tx, &mut mine, next).await?;
                }
                if *fails {
                    return Err(OperationError::NotEnough);
                }
                *after.lock().unwrap() = Some(mine);
                Ok(())
            })
            .await;
        assert_eq!(answer.is_err(), *fails);
        if let Some(after) = after.into_inner().unwrap() {
            model = after;
        }
        assert_eq!(store.due(u64::MAX, None, 2_000).await.unwrap(), model.timers.iter().cloned().collect::<Vec<_>>());
        for of in model.boxes.keys() {
            let found = store.read(async |view| view.mail_after(&of.0, of.1, 0, 2_000).await).await.unwrap();
            let ids: Vec<_> = found.iter().map(|mail| mail.id).collect();
            assert_eq!(ids, waiting(&model, of).map(|(id, _)| id).collect::<Vec<_>>());
        }
    }
}
