//! Finds what a history shows that no store may show that keeps its contract: transactions in one order, which real time agrees with.
//!
//! The way is that of Elle (Kingsbury, Alvaro: "Elle: Inferring Isolation Anomalies from Experimental Observations", VLDB 2020). Each
//! element is put once, so a list tells in which order the transactions wrote it, and a read tells which of them it is after and before.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use super::cycles::{Because, Edge, Order};
use super::history::{Anomaly, History, Name, Outcome, Short, Step, Transaction};

/// An anomaly, and by what it is shown.
#[derive(Debug, Clone)]
pub struct Found {
    pub anomaly: Anomaly,
    pub shown_by: String,
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.anomaly, self.shown_by)
    }
}

/// What the history shows, each kind of anomaly once; nothing where all is well.
pub fn check(history: &History) -> Vec<Found> {
    let facts = Facts::of(history);
    let mut findings = Findings::default();
    facts.look_into_transactions(&mut findings);
    let lists = facts.look_at_lists(&mut findings);
    facts.look_for_lost_updates(&mut findings);
    facts.look_at_what_is_left(history, &mut findings);
    facts.look_for_cycles(&lists, &mut findings);
    findings.0.into_iter().map(|(anomaly, shown_by)| Found { anomaly, shown_by }).collect()
}

/// The first of each anomaly.
#[derive(Default)]
struct Findings(BTreeMap<Anomaly, String>);

impl Findings {
    fn add(&mut self, anomaly: Anomaly, shown_by: impl FnOnce() -> String) {
        self.0.entry(anomaly).or_insert_with(shown_by);
    }
}

/// What became of the lists of which all that was seen agrees.
type Lists = BTreeMap<Name, Vec<u64>>;

/// A history, by what is asked of it.
struct Facts {
    /// Those of the history, and one that found what was left.
    transactions: Vec<Transaction>,
    writers: HashMap<u64, Writer>,
    seen: Vec<Seen>,
}

/// Who puts an element.
#[derive(Debug, Clone, Copy)]
struct Writer {
    transaction: usize,
    list: Name,
    /// Whether the transaction puts another one after it.
    intermediate: bool,
}

/// What a transaction found in a list.
#[derive(Debug)]
struct Seen {
    reader: usize,
    list: Name,
    elements: Vec<u64>,
    scanned: bool,
}

impl Facts {
    fn of(history: &History) -> Self {
        let mut transactions = history.transactions.clone();
        let end =
            transactions.iter().map(|transaction| transaction.ended.max(transaction.began)).max().unwrap_or(0) + 1;
        let steps = history.left.iter().map(|(list, found)| Step::Read { list, found: found.clone() }).collect();
        transactions.push(Transaction { steps, outcome: Outcome::Committed, began: end, ended: end });

        let mut writers: HashMap<u64, Writer> = HashMap::new();
        for (number, transaction) in transactions.iter().enumerate() {
            let mut last_on = HashMap::new();
            for step in &transaction.steps {
                if let Step::Append { list, element, .. } = step {
                    if let Some(earlier) = last_on.insert(*list, *element)
                        && let Some(writer) = writers.get_mut(&earlier)
                    {
                        writer.intermediate = true;
                    }
                    let twice = writers.insert(*element, Writer { transaction: number, list, intermediate: false });
                    assert!(twice.is_none(), "a history puts {element} twice, and shows nothing by that");
                }
            }
        }
        let mut facts = Self { transactions, writers, seen: Vec::new() };
        facts.seen = facts.seen();
        facts
    }

    fn seen(&self) -> Vec<Seen> {
        let mut all = Vec::new();
        for (reader, transaction) in self.transactions.iter().enumerate() {
            if matches!(transaction.outcome, Outcome::Failed | Outcome::Unknown) {
                continue;
            }
            for (list, found, scanned) in transaction.steps.iter().flat_map(finds) {
                let mut elements = found.to_vec();
                // What is refused was for its own transaction alone.
                if transaction.outcome == Outcome::Refused {
                    elements
                        .retain(|element| self.writers.get(element).is_none_or(|writer| writer.transaction != reader));
                }
                all.push(Seen { reader, list, elements, scanned });
            }
        }
        all
    }

    fn named(&self, number: usize) -> String {
        if number + 1 == self.transactions.len() {
            return "what was left".to_owned();
        }
        format!("T{number} ({})", self.transactions[number])
    }

    /// Within a transaction a list changes by what the transaction itself puts there, and not otherwise.
    fn look_into_transactions(&self, findings: &mut Findings) {
        for number in 0..self.transactions.len() {
            let mut expected: HashMap<Name, Vec<u64>> = HashMap::new();
            let mut found_here = Vec::new();
            for step in &self.transactions[number].steps {
                if let Step::Fault(anomaly, what) = step {
                    found_here.push((*anomaly, what.clone()));
                }
                for (list, found, _) in finds(step) {
                    if let Some(expected) = expected.get(list)
                        && expected != found
                    {
                        let what = format!("{list} is to be {} and is {}", Short(expected), Short(found));
                        found_here.push((Anomaly::Unrepeatable, what));
                    }
                    expected.insert(list, found.to_vec());
                }
                if let Step::Append { list, element, .. } = step
                    && let Some(expected) = expected.get_mut(list)
                {
                    expected.push(*element);
                }
            }
            for (anomaly, what) in found_here {
                findings.add(anomaly, || format!("{what} in {}", self.named(number)));
            }
        }
    }

    /// Each element was put there by a transaction that happened, as its last word; and what was seen of a list is a beginning of
    /// what became of it.
    fn look_at_lists(&self, findings: &mut Findings) -> Lists {
        let mut longest: BTreeMap<Name, usize> = BTreeMap::new();
        let mut unclear = BTreeSet::new();
        for (number, seen) in self.seen.iter().enumerate() {
            let shown_by = || format!("{} {} in {}", seen.list, Short(&seen.elements), self.named(seen.reader));
            let mut met = BTreeSet::new();
            for &element in &seen.elements {
                let anomaly = match self.writers.get(&element) {
                    _ if !met.insert(element) => Anomaly::Duplicate,
                    Some(writer) if writer.list == seen.list => match self.transactions[writer.transaction].outcome {
                        Outcome::Committed | Outcome::Unknown => continue,
                        Outcome::Refused | Outcome::Failed => Anomaly::AbortedRead,
                    },
                    _ => Anomaly::OutOfThinAir,
                };
                unclear.insert(seen.list);
                findings.add(anomaly, || format!("{element} in {}", shown_by()));
            }
            if let Some(last) = seen.elements.last()
                && let Some(writer) = self.writers.get(last)
                && writer.intermediate
                && writer.transaction != seen.reader
            {
                findings.add(Anomaly::IntermediateRead, || {
                    format!("{last} in {}, by {}", shown_by(), self.named(writer.transaction))
                });
            }
            let longest = longest.entry(seen.list).or_insert(number);
            if seen.elements.len() > self.seen[*longest].elements.len() {
                *longest = number;
            }
        }
        for seen in &self.seen {
            let whole = &self.seen[longest[seen.list]];
            if !unclear.contains(seen.list) && !whole.elements.starts_with(&seen.elements) {
                unclear.insert(seen.list);
                findings.add(Anomaly::IncompatibleOrder, || {
                    let (one, other) = (Short(&seen.elements), Short(&whole.elements));
                    let readers = (self.named(seen.reader), self.named(whole.reader));
                    format!("{} is {one} in {}\n  and {other} in {}", seen.list, readers.0, readers.1)
                });
            }
        }
        longest.retain(|list, _| !unclear.contains(list));
        longest.into_iter().map(|(list, seen)| (list, self.seen[seen].elements.clone())).collect()
    }

    /// Of two who wrote after the same, one did not see the other's.
    fn look_for_lost_updates(&self, findings: &mut Findings) {
        let mut after: HashMap<(Name, &[u64]), usize> = HashMap::new();
        for (number, transaction) in self.transactions.iter().enumerate() {
            if transaction.outcome != Outcome::Committed {
                continue;
            }
            for step in &transaction.steps {
                if let Step::Append { list, found: Some(found), .. } = step
                    && let Some(other) = after.insert((list, found), number)
                    && other != number
                {
                    findings.add(Anomaly::LostUpdate, || {
                        let both = (self.named(other), self.named(number));
                        format!("both wrote after {list} {}:\n  {}\n  {}", Short(found), both.0, both.1)
                    });
                }
            }
        }
    }

    /// What was acknowledged is there, and of the others all or nothing.
    fn look_at_what_is_left(&self, history: &History, findings: &mut Findings) {
        for (number, transaction) in self.transactions.iter().enumerate() {
            let appends = transaction.steps.iter().filter_map(|step| match step {
                Step::Append { list, element, .. } => {
                    history.left.get(list).map(|left| (element, left.contains(element)))
                }
                Step::Read { .. } | Step::Scan { .. } | Step::Fault(..) => None,
            });
            let (there, gone): (Vec<_>, Vec<_>) = appends.partition(|(_, there)| *there);
            let Some((element, _)) = gone.first() else {
                continue;
            };
            let anomaly = match transaction.outcome {
                Outcome::Committed => Anomaly::LostWrite,
                Outcome::Unknown if !there.is_empty() => Anomaly::Torn,
                _ => continue,
            };
            let shown_by = || format!("{element} is not in what is left by {}", self.named(number));
            findings.add(anomaly, shown_by);
        }
    }

    fn look_for_cycles(&self, lists: &Lists, findings: &mut Findings) {
        for (anomaly, cycle) in self.order(lists).cycles() {
            let mut shown_by = String::new();
            for edge in &cycle {
                shown_by += &format!("\n  T{} before T{}: {}", edge.from, edge.to, because(edge));
            }
            for edge in &cycle {
                shown_by += &format!("\n  {}", self.named(edge.from));
            }
            findings.add(anomaly, || shown_by);
        }
    }

    fn order(&self, lists: &Lists) -> Order {
        let mut order = Order::new(self.transactions.len());
        let mut happened: BTreeSet<usize> = (0..self.transactions.len())
            .filter(|&number| matches!(self.transactions[number].outcome, Outcome::Committed | Outcome::Refused))
            .collect();
        for (list, elements) in lists {
            let writers: Vec<usize> = elements.iter().map(|element| self.writers[element].transaction).collect();
            happened.extend(&writers);
            for (at, pair) in writers.windows(2).enumerate() {
                let because = Because::WriteWrite { list, element: elements[at], next: elements[at + 1] };
                order.add(pair[0], pair[1], because);
            }
            for seen in self.seen.iter().filter(|seen| seen.list == *list) {
                let through = seen.elements.len();
                if through > 0 {
                    let because = Because::WriteRead { list, element: elements[through - 1] };
                    order.add(writers[through - 1], seen.reader, because);
                }
                if let Some(&next) = elements.get(through) {
                    let absent = seen.scanned && through == 0;
                    order.add(seen.reader, writers[through], Because::ReadWrite { list, next, absent });
                }
            }
        }
        order.add_times(happened.iter().map(|&number| {
            let transaction = &self.transactions[number];
            let is_answered = transaction.outcome != Outcome::Unknown;
            (number, transaction.began, is_answered.then_some(transaction.ended))
        }));
        order
    }
}

/// The lists that a step found, and whether by a scan.
fn finds(step: &Step) -> Vec<(Name, &[u64], bool)> {
    match step {
        Step::Append { list, found: Some(found), .. } | Step::Read { list, found } => vec![(*list, found, false)],
        Step::Scan { found } => found.iter().map(|(list, found)| (*list, found.as_slice(), true)).collect(),
        Step::Append { found: None, .. } | Step::Fault(..) => Vec::new(),
    }
}

fn because(edge: &Edge) -> String {
    let Edge { from, to, because } = edge;
    match because {
        Because::WriteWrite { list, element, next } => {
            format!("T{to} put {next} into {list} after T{from}'s {element}")
        }
        Because::WriteRead { list, element } => format!("T{to} found T{from}'s {element} in {list}"),
        Because::ReadWrite { list, next, absent: false } => format!("T{from} did not find T{to}'s {next} in {list}"),
        Because::ReadWrite { list, next, absent: true } => {
            format!("T{from} found no {list}, which T{to} began with {next}")
        }
        Because::Time => format!("T{from} was answered before T{to} began"),
    }
}
