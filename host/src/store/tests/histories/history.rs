//! What was seen of transactions that ran at the same time: appends to lists and reads of them.

use std::collections::BTreeMap;
use std::fmt;

/// The name of a list.
pub type Name = &'static str;

/// One thing that a transaction did, with what it found.
#[derive(Debug, Clone)]
pub enum Step {
    /// It put an element, which nobody else puts anywhere, after what it found; none where what it found is not known.
    Append { list: Name, element: u64, found: Option<Vec<u64>> },
    /// It read one list. One that is not there is empty.
    Read { list: Name, found: Vec<u64> },
    /// It read all lists of a range, those that are not there too.
    Scan { found: Vec<(Name, Vec<u64>)> },
    /// It found what no state of the store may be.
    Fault(Anomaly, String),
}

/// What became of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It was acknowledged.
    Committed,
    /// Its closure answered an error: what it read holds, what it wrote must not be there.
    Refused,
    /// It did not happen, and what it read says nothing.
    Failed,
    /// Nobody knows whether it happened.
    Unknown,
}

/// A transaction. What began after another had ended comes after it.
#[derive(Debug, Clone)]
pub struct Transaction {
    pub steps: Vec<Step>,
    pub outcome: Outcome,
    pub began: u64,
    pub ended: u64,
}

/// A whole history.
#[derive(Debug, Clone, Default)]
pub struct History {
    pub transactions: Vec<Transaction>,
    /// What was in the lists after all transactions had ended.
    pub left: BTreeMap<Name, Vec<u64>>,
}

/// What a store that keeps its contract never shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anomaly {
    /// An element that nobody put there.
    OutOfThinAir,
    /// An element that is there twice.
    Duplicate,
    /// A row that its table has twice, or an index that says something else than its records.
    Inconsistent,
    /// A transaction found a list changed under it, or without its own element.
    Unrepeatable,
    /// An element of a transaction that did not happen (G1a).
    AbortedRead,
    /// What a transaction wrote on its way to something else (G1b).
    IntermediateRead,
    /// Two who found the same both wrote.
    LostUpdate,
    /// An acknowledged element is gone.
    LostWrite,
    /// Two saw elements in different orders.
    IncompatibleOrder,
    /// Writes of transactions that are each before the other (G0).
    DirtyWrite,
    /// Transactions that each found what the other wrote (G1c).
    CircularFlow,
    /// A transaction was seen in part.
    Torn,
    /// A transaction read of several states (G-single).
    ReadSkew,
    /// Transactions that each missed what the other wrote into what was there (G2-item).
    WriteSkew,
    /// The same where one looked for what was not there yet (G2).
    Phantom,
    /// What was acknowledged was not there for one who began after that.
    StaleRead,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Append { list, element, found: Some(found) } => {
                write!(f, "append {element} to {list} {}", Short(found))
            }
            Self::Append { list, element, found: None } => write!(f, "append {element} to {list}"),
            Self::Read { list, found } => write!(f, "read {list} {}", Short(found)),
            Self::Scan { found } => {
                f.write_str("scan")?;
                found.iter().try_for_each(|(list, found)| write!(f, " {list} {}", Short(found)))
            }
            Self::Fault(_, what) => f.write_str(what),
        }
    }
}

impl fmt::Display for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}–{}: ", self.outcome, self.began, self.ended)?;
        for (number, step) in self.steps.iter().enumerate() {
            write!(f, "{}{step}", if number == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

/// The end of a list, which is what differs.
pub struct Short<'a>(pub &'a [u64]);

impl fmt::Display for Short<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = self.0.len().saturating_sub(3);
        f.write_str(if from > 0 { "[…" } else { "[" })?;
        for (number, element) in self.0[from..].iter().enumerate() {
            write!(f, "{}{element}", if number + from > 0 { " " } else { "" })?;
        }
        f.write_str("]")
    }
}
