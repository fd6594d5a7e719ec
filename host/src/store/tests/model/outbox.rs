//! The outbox and its consumers.

use super::*;

on_every_engine! {
    events_and_consumers_are_those_of_lists(proptest::collection::vec(step(), 1..30), follows_the_model);
}

const CONSUMERS: [&str; 3] = ["a", "a\0", "ab"];

#[derive(Debug, Clone)]
enum Step {
    /// When and what, of one transaction, and whether that fails.
    Emit(Vec<(u64, i64)>, bool),
    Register(usize),
    Unregister(usize),
    /// Up to this one of those that are there.
    Handled(usize, usize),
    /// The next one of the consumer, of so many attempts.
    Failed(usize, u32),
    RemoveLetter(usize, usize),
    Trim(u64),
}

#[derive(Debug, Clone, Copy)]
struct Emitted {
    at_millis: u64,
    count: i64,
    position: Position,
}

#[derive(Debug, Default)]
struct Consumer {
    is_registered: bool,
    handled: Option<Position>,
    attempts: u32,
    letters: Vec<Emitted>,
}

#[derive(Debug, Default)]
struct Model {
    events: Vec<Emitted>,
    consumers: [Consumer; 3],
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (proptest::collection::vec((0..9u64, any::<i64>()), 0..4), proptest::bool::weighted(0.2))
            .prop_map(|(events, fails)| Step::Emit(events, fails)),
        1 => (0..3usize).prop_map(Step::Register),
        1 => (0..3usize).prop_map(Step::Unregister),
        3 => (0..3usize, 0..6usize).prop_map(|(consumer, event)| Step::Handled(consumer, event)),
        3 => (0..3usize, 1..3u32).prop_map(|(consumer, attempts)| Step::Failed(consumer, attempts)),
        1 => (0..3usize, 0..3usize).prop_map(|(consumer, letter)| Step::RemoveLetter(consumer, letter)),
        2 => (0..6u64).prop_map(Step::Trim),
    ]
}

impl Consumer {
    /// The cursor's new place.
    fn go_on(&mut self, position: Position) {
        if self.handled.is_none_or(|handled| position > handled) {
            (self.is_registered, self.handled, self.attempts) = (true, Some(position), 0);
        }
    }

    fn is_before(&self, event: &Emitted) -> bool {
        self.handled.is_none_or(|handled| event.position > handled)
    }
}

impl Model {
    fn trim(&mut self, keep_from_millis: u64) -> Trimmed {
        let mut trimmed = Trimmed::default();
        let registered: Vec<_> = self.consumers.iter().filter(|consumer| consumer.is_registered).collect();
        for event in &self.events {
            let is_handled = !registered.is_empty() && !registered.iter().any(|consumer| consumer.is_before(event));
            if !is_handled && event.at_millis >= keep_from_millis {
                break;
            }
            trimmed.removed += 1;
            trimmed.unhandled += usize::from(!is_handled && !registered.is_empty());
        }
        self.events.drain(..trimmed.removed);
        trimmed
    }
}

/// The events of a consumer, of which there are to be so many. An engine may show them only when all that began before them has
/// ended, and other tests run beside this one.
async fn next(consumer: &Outbox, expected: usize) -> Vec<Event> {
    for _ in 0..500 {
        let events = consumer.next(100).await.unwrap();
        if events.len() >= expected {
            return events;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{expected} events do not come");
}

async fn emit(store: &Store, model: &mut Model, events: &[(u64, i64)], fails: bool) {
    let answer = store
        .with_error::<OperationError>()
        .transact(async |tx| {
            for (at_millis, count) in events {
                tx.emit(*at_millis, "changed", region(), "a", &item(*count, "")).await?;
            }
            if fails { Err(OperationError::NotEnough) } else { Ok(()) }
        })
        .await;
    assert_eq!(answer.is_err(), fails);
    if fails {
        return;
    }
    // One who handles nothing sees all.
    let all = next(&store.outbox("onlooker"), model.events.len() + events.len()).await;
    assert_eq!(all.len(), model.events.len() + events.len());
    assert!(all.is_sorted_by(|a, b| a.position < b.position));
    for (event, (at_millis, count)) in all[model.events.len()..].iter().zip(events) {
        assert_eq!(event.at_millis, *at_millis);
        model.events.push(Emitted { at_millis: *at_millis, count: *count, position: event.position });
    }
}

async fn follow(store: &Store, model: &mut Model, step: &Step) {
    match *step {
        Step::Emit(ref events, fails) => emit(store, model, events, fails).await,
        Step::Register(number) => {
            store.outbox(CONSUMERS[number]).register().await.unwrap();
            model.consumers[number].is_registered = true;
        }
        Step::Unregister(number) => {
            store.outbox(CONSUMERS[number]).unregister().await.unwrap();
            model.consumers[number] = Consumer::default();
        }
        Step::Handled(number, event) => {
            if let Some(event) = model.events.get(event) {
                store.outbox(CONSUMERS[number]).handled(event.position).await.unwrap();
                model.consumers[number].go_on(event.position);
            }
        }
        Step::Failed(number, attempts) => {
            let consumer = &mut model.consumers[number];
            let Some(emitted) = model.events.iter().find(|event| consumer.is_before(event)) else {
                return;
            };
            let outbox = store.outbox(CONSUMERS[number]);
            let event = next(&outbox, 1).await.remove(0);
            let failure = outbox.failed(&event, "refused", 7, attempts).await.unwrap();
            consumer.is_registered = true;
            consumer.attempts += 1;
            if consumer.attempts < attempts {
                assert_eq!(failure, Failure::Again { attempts: consumer.attempts });
            } else {
                assert_eq!(failure, Failure::Dead);
                consumer.letters.push(*emitted);
                consumer.go_on(emitted.position);
            }
        }
        Step::RemoveLetter(number, letter) => {
            let letters = &mut model.consumers[number].letters;
            if letter < letters.len() {
                let position = letters.remove(letter).position;
                let outbox = store.outbox(CONSUMERS[number]);
                assert!(outbox.remove_dead_letter(position).await.unwrap());
                assert!(!outbox.remove_dead_letter(position).await.unwrap());
            }
        }
        Step::Trim(keep_from_millis) => {
            let expected = model.trim(keep_from_millis);
            assert_eq!(store.trim_outbox(keep_from_millis).await.unwrap(), expected);
        }
    }
}

async fn follows_the_model(store: Store, history: Vec<Step>) {
    let mut model = Model::default();
    for step in &history {
        follow(&store, &mut model, step).await;
        for (name, consumer) in CONSUMERS.iter().zip(&model.consumers) {
            let shown = |event: &Event| (event.position, event.payload::<ItemRecord>().unwrap().count);
            let outbox = store.outbox(*name);
            let expected = model.events.iter().filter(|event| consumer.is_before(event));
            let expected: Vec<_> = expected.map(|event| (event.position, event.count)).collect();
            let events = next(&outbox, expected.len()).await;
            assert_eq!(events.iter().map(shown).collect::<Vec<_>>(), expected);
            let letters = outbox.dead_letters(100).await.unwrap();
            let expected: Vec<_> = consumer.letters.iter().map(|event| (event.position, event.count)).collect();
            assert_eq!(letters.iter().map(|letter| shown(&letter.event)).collect::<Vec<_>>(), expected);
            assert!(letters.iter().all(|letter| (letter.reason.as_str(), letter.failed_millis) == ("refused", 7)));
        }
    }
}
