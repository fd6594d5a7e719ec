//! What the checker says of histories that were written by hand.

use super::checker::check;
use super::history::{Anomaly, History, Name, Outcome, Step, Transaction};

fn append(list: Name, found: &[u64], element: u64) -> Step {
    Step::Append { list, element, found: Some(found.to_vec()) }
}

fn read(list: Name, found: &[u64]) -> Step {
    Step::Read { list, found: found.to_vec() }
}

fn scan<const N: usize>(found: [(Name, &[u64]); N]) -> Step {
    Step::Scan { found: found.map(|(list, found)| (list, found.to_vec())).into() }
}

fn transaction<const N: usize>(outcome: Outcome, (began, ended): (u64, u64), steps: [Step; N]) -> Transaction {
    Transaction { steps: steps.into(), outcome, began, ended }
}

fn committed<const N: usize>(times: (u64, u64), steps: [Step; N]) -> Transaction {
    transaction(Outcome::Committed, times, steps)
}

fn anomalies<const N: usize, const M: usize>(
    transactions: [Transaction; N],
    left: [(Name, &[u64]); M],
) -> Vec<Anomaly> {
    let left = left.into_iter().map(|(list, left)| (list, left.to_vec())).collect();
    let found = check(&History { transactions: transactions.into(), left });
    for found in &found {
        // Each says by what it is shown.
        assert!(found.shown_by.len() > 10, "{found}");
    }
    found.iter().map(|found| found.anomaly).collect()
}

#[test]
fn transactions_one_after_the_other_are_well() {
    let found = anomalies(
        [
            committed((1, 2), [append("x", &[], 1), append("y", &[], 2)]),
            committed((3, 4), [read("x", &[1]), append("x", &[1], 3), read("x", &[1, 3])]),
            committed((5, 6), [scan([("x", &[1, 3]), ("y", &[2]), ("z", &[])])]),
        ],
        [("x", &[1, 3]), ("y", &[2]), ("z", &[])],
    );
    assert_eq!(found, []);
}

#[test]
fn of_transactions_at_the_same_time_any_order_is_well() {
    let found = anomalies(
        [
            committed((1, 10), [append("x", &[2], 1)]),
            committed((2, 9), [append("x", &[], 2)]),
            committed((3, 8), [read("x", &[])]),
            committed((4, 7), [read("x", &[2])]),
            transaction(Outcome::Refused, (5, 6), [append("x", &[2], 3), read("x", &[2, 3])]),
        ],
        [("x", &[2, 1])],
    );
    assert_eq!(found, []);
}

#[test]
fn what_nobody_knows_the_end_of_may_have_happened_and_later_or_not() {
    let unknown = |element| {
        let steps = [Step::Append { list: "x", element, found: None }];
        transaction(Outcome::Unknown, (1, 2), steps)
    };
    let found = anomalies(
        [unknown(1), unknown(2), committed((3, 4), [read("x", &[])]), committed((5, 6), [read("x", &[1])])],
        [("x", &[1])],
    );
    assert_eq!(found, []);
    // But not before it began.
    let late = transaction(Outcome::Unknown, (5, 6), [Step::Append { list: "x", element: 1, found: None }]);
    let found = anomalies([committed((3, 4), [read("x", &[1])]), late], [("x", &[1])]);
    assert_eq!(found, [Anomaly::StaleRead]);
}

#[test]
fn two_who_wrote_after_the_same_lost_an_update() {
    let found =
        anomalies([committed((1, 4), [append("x", &[], 1)]), committed((2, 3), [append("x", &[], 2)])], [("x", &[2])]);
    assert_eq!(found, [Anomaly::LostUpdate, Anomaly::LostWrite]);
}

#[test]
fn two_who_missed_each_others_write_are_write_skew() {
    let found = anomalies(
        [
            committed((1, 2), [append("x", &[], 1), append("y", &[], 2)]),
            committed((3, 6), [read("x", &[1]), append("y", &[2], 3)]),
            committed((4, 5), [read("y", &[2]), append("x", &[1], 4)]),
        ],
        [("x", &[1, 4]), ("y", &[2, 3])],
    );
    assert_eq!(found, [Anomaly::WriteSkew]);
}

#[test]
fn two_who_looked_for_what_the_other_made_saw_a_phantom() {
    let nothing = || scan([("a/x", &[]), ("a/y", &[])]);
    let found = anomalies(
        [committed((1, 4), [nothing(), append("a/x", &[], 1)]), committed((2, 3), [nothing(), append("a/y", &[], 2)])],
        [("a/x", &[1]), ("a/y", &[2])],
    );
    assert_eq!(found, [Anomaly::Phantom]);
}

#[test]
fn who_sees_half_of_a_transaction_saw_it_torn() {
    let found = anomalies(
        [
            committed((1, 4), [append("x", &[], 1), append("y", &[], 2)]),
            committed((2, 3), [read("x", &[1]), read("y", &[])]),
        ],
        [("x", &[1]), ("y", &[2])],
    );
    assert_eq!(found, [Anomaly::Torn]);
    let found = anomalies(
        [transaction(
            Outcome::Unknown,
            (1, 2),
            [("x", 1), ("y", 2)].map(|(list, element)| Step::Append { list, element, found: None }),
        )],
        [("x", &[1]), ("y", &[])],
    );
    assert_eq!(found, [Anomaly::Torn]);
}

#[test]
fn who_sees_a_later_state_of_one_than_of_another_saw_skew() {
    let found = anomalies(
        [
            committed((1, 9), [append("x", &[], 1)]),
            committed((2, 8), [read("x", &[1]), append("y", &[], 2)]),
            committed((3, 7), [read("x", &[]), read("y", &[2])]),
        ],
        [("x", &[1]), ("y", &[2])],
    );
    assert_eq!(found, [Anomaly::ReadSkew]);
}

#[test]
fn what_did_not_happen_must_not_be_seen() {
    for outcome in [Outcome::Refused, Outcome::Failed] {
        let found = anomalies(
            [transaction(outcome, (1, 4), [append("x", &[], 1)]), committed((2, 3), [read("x", &[1])])],
            [("x", &[])],
        );
        assert_eq!(found, [Anomaly::AbortedRead]);
    }
}

#[test]
fn what_was_on_its_way_to_something_else_must_not_be_seen() {
    let found = anomalies(
        [committed((1, 4), [append("x", &[], 1), append("x", &[1], 2)]), committed((2, 3), [read("x", &[1])])],
        [("x", &[1, 2])],
    );
    assert!(found.contains(&Anomaly::IntermediateRead), "{found:?}");
}

#[test]
fn what_was_acknowledged_is_there_for_all_who_begin_after_that() {
    let found =
        anomalies([committed((1, 2), [append("x", &[], 1)]), committed((3, 4), [read("x", &[])])], [("x", &[1])]);
    assert_eq!(found, [Anomaly::StaleRead]);
    let through_another = anomalies(
        [
            committed((1, 4), [append("x", &[], 1)]),
            committed((2, 3), [read("x", &[1])]),
            transaction(Outcome::Refused, (5, 6), [scan([("x", &[])])]),
        ],
        [("x", &[1])],
    );
    assert_eq!(through_another, [Anomaly::StaleRead]);
}

#[test]
fn what_was_acknowledged_is_there_at_the_end() {
    assert_eq!(anomalies([committed((1, 2), [append("x", &[], 1)])], [("x", &[])]), [Anomaly::LostWrite]);
}

#[test]
fn elements_are_there_once_and_put_by_someone() {
    let one = || committed((1, 2), [append("x", &[], 1)]);
    assert_eq!(anomalies([one()], [("x", &[1, 1])]), [Anomaly::Duplicate]);
    assert_eq!(anomalies([one()], [("x", &[1]), ("y", &[7])]), [Anomaly::OutOfThinAir]);
    assert_eq!(anomalies([one()], [("x", &[1]), ("y", &[1])]), [Anomaly::OutOfThinAir]);
}

#[test]
fn all_see_elements_in_one_order() {
    let found = anomalies(
        [
            committed((1, 8), [Step::Append { list: "x", element: 1, found: None }]),
            committed((2, 7), [Step::Append { list: "x", element: 2, found: None }]),
            committed((3, 6), [read("x", &[1, 2])]),
            committed((4, 5), [read("x", &[2])]),
        ],
        [("x", &[1, 2])],
    );
    assert_eq!(found, [Anomaly::IncompatibleOrder]);
}

#[test]
fn a_transaction_sees_one_state_and_its_own_writes() {
    let other = || committed((2, 3), [append("x", &[], 1)]);
    let twice = anomalies([committed((1, 4), [read("x", &[]), read("x", &[1])]), other()], [("x", &[1])]);
    assert!(twice.contains(&Anomaly::Unrepeatable), "{twice:?}");
    let own = anomalies([committed((1, 2), [append("x", &[], 1), read("x", &[])])], [("x", &[1])]);
    assert!(own.contains(&Anomaly::Unrepeatable), "{own:?}");
}

#[test]
fn writes_have_one_order_on_all_lists() {
    let blind = |list, element| Step::Append { list, element, found: None };
    let found = anomalies(
        [committed((1, 4), [blind("x", 1), blind("y", 2)]), committed((2, 3), [blind("x", 3), blind("y", 4)])],
        [("x", &[1, 3]), ("y", &[4, 2])],
    );
    assert_eq!(found, [Anomaly::DirtyWrite]);
}

#[test]
fn two_do_not_both_find_what_the_other_wrote() {
    let found = anomalies(
        [
            committed((1, 4), [append("x", &[], 1), read("y", &[2])]),
            committed((2, 3), [append("y", &[], 2), read("x", &[1])]),
        ],
        [("x", &[1]), ("y", &[2])],
    );
    assert_eq!(found, [Anomaly::CircularFlow]);
}

#[test]
fn what_a_transaction_found_wrong_by_itself_is_told() {
    let fault = Step::Fault(Anomaly::Inconsistent, "x is there twice".to_owned());
    assert_eq!(anomalies([committed((1, 2), [fault])], [("x", &[])]), [Anomaly::Inconsistent]);
}
