//! Which transactions must come before which, and cycles among them.
//!
//! A cycle says that no order of the transactions explains what was seen; which edges it has says what went wrong.

use std::collections::{BTreeMap, VecDeque};

use super::history::{Anomaly, Name};

/// Why a transaction comes before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The other wrote after its element.
    WriteWrite { list: Name, element: u64, next: u64 },
    /// The other found its element.
    WriteRead { list: Name, element: u64 },
    /// It did not find the other's element: `absent` where the list was looked for by a scan and was not there at all.
    ReadWrite { list: Name, next: u64, absent: bool },
    /// It was answered before the other began.
    Time,
}

impl Because {
    fn is_write(&self) -> bool {
        matches!(self, Self::WriteWrite { .. })
    }

    fn is_read(&self) -> bool {
        matches!(self, Self::WriteRead { .. })
    }

    fn is_missed(&self) -> bool {
        matches!(self, Self::ReadWrite { absent: false, .. })
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::ReadWrite { absent: true, .. })
    }
}

/// One step along a cycle.
#[derive(Debug, Clone, Copy)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    pub because: Because,
}

/// The order of transactions, each a node by its number. Moments of real time are nodes as well, so that the edges between all that
/// did not overlap are few.
#[derive(Debug)]
pub struct Order {
    transactions: usize,
    edges: Vec<Vec<Edge>>,
}

/// When a cycle was found, a shorter one is looked for at so many edges of the kind.
const TRIES: usize = 300;

impl Order {
    pub fn new(transactions: usize) -> Self {
        Self { transactions, edges: vec![Vec::new(); transactions] }
    }

    pub fn add(&mut self, from: usize, to: usize, because: Because) {
        if from != to {
            self.edges[from].push(Edge { from, to, because });
        }
    }

    /// Adds real time: of each transaction when it began and, where it was answered, when that was.
    pub fn add_times(&mut self, times: impl IntoIterator<Item = (usize, u64, Option<u64>)>) {
        let mut moments = Vec::new();
        for (transaction, began, ended) in times {
            // What began at the moment at which another ended is not after it.
            moments.push((began, false, transaction));
            moments.extend(ended.map(|ended| (ended, true, transaction)));
        }
        moments.sort_unstable();
        let mut last: Option<usize> = None;
        for (_, is_end, transaction) in moments {
            if is_end {
                let moment = self.edges.len();
                self.edges.push(Vec::new());
                self.add(transaction, moment, Because::Time);
                if let Some(last) = last {
                    self.add(last, moment, Because::Time);
                }
                last = Some(moment);
            } else if let Some(last) = last {
                self.add(last, transaction, Because::Time);
            }
        }
    }

    /// For each anomaly that cycles show, the shortest that was found of them, without the moments.
    pub fn cycles(&self) -> BTreeMap<Anomaly, Vec<Edge>> {
        type Kind = fn(&Because) -> bool;
        // From the worst to the least: each is looked for at one kind of edge and goes on along those that are no better.
        let passes: [(Kind, Kind); 7] = [
            (Because::is_write, Because::is_write),
            (Because::is_read, |because| because.is_write() || because.is_read()),
            (|because| because.is_missed() || because.is_absent(), |because| because.is_write() || because.is_read()),
            (Because::is_missed, |because| !because.is_absent() && *because != Because::Time),
            (Because::is_absent, |because| *because != Because::Time),
            (
                |because| because.is_missed() || because.is_absent(),
                |because| because.is_write() || because.is_read() || *because == Because::Time,
            ),
            (|because| *because != Because::Time, |_| true),
        ];
        let mut cycles: BTreeMap<Anomaly, Vec<Edge>> = BTreeMap::new();
        for (number, (at, along)) in passes.into_iter().enumerate() {
            // The last finds every cycle, and nothing new where there were some.
            if number + 1 == passes.len() && !cycles.is_empty() {
                break;
            }
            let on_cycles = self.peeled(|because| at(because) || along(because));
            let alive = |edge: &&Edge| on_cycles[edge.from] && on_cycles[edge.to];
            let starts = self.edges.iter().flatten().filter(|edge| at(&edge.because)).filter(alive);
            let mut found = false;
            for (tries, start) in starts.enumerate() {
                if found && tries >= TRIES {
                    break;
                }
                let Some(path) = self.shortest(start.to, start.from, |edge| along(&edge.because) && alive(&edge))
                else {
                    continue;
                };
                found = true;
                let cycle = self.without_moments(std::iter::once(*start).chain(path));
                let shortest = cycles.entry(anomaly(&cycle)).or_insert_with(|| cycle.clone());
                if cycle.len() < shortest.len() {
                    *shortest = cycle;
                }
            }
        }
        cycles
    }

    /// Which nodes are left when those without a way in or a way out are taken away, again and again: none, where there is no cycle.
    fn peeled(&self, along: impl Fn(&Because) -> bool) -> Vec<bool> {
        let mut left = vec![true; self.edges.len()];
        let mut back = vec![Vec::new(); self.edges.len()];
        let mut forth = vec![Vec::new(); self.edges.len()];
        for edge in self.edges.iter().flatten().filter(|edge| along(&edge.because)) {
            forth[edge.from].push(edge.to);
            back[edge.to].push(edge.from);
        }
        for (ways, others) in [(&forth, &back), (&back, &forth)] {
            let mut count: Vec<usize> =
                others.iter().map(|others| others.iter().filter(|node| left[**node]).count()).collect();
            let mut bare: Vec<usize> = (0..count.len()).filter(|&node| left[node] && count[node] == 0).collect();
            while let Some(node) = bare.pop() {
                left[node] = false;
                for &next in &ways[node] {
                    count[next] -= 1;
                    if count[next] == 0 && left[next] {
                        bare.push(next);
                    }
                }
            }
        }
        left
    }

    /// The path with the fewest transactions.
    fn shortest(&self, from: usize, to: usize, along: impl Fn(&Edge) -> bool) -> Option<Vec<Edge>> {
        let mut came_by: Vec<Option<Edge>> = vec![None; self.edges.len()];
        let mut done = vec![false; self.edges.len()];
        let mut distance = vec![usize::MAX; self.edges.len()];
        let mut next = VecDeque::from([from]);
        distance[from] = 0;
        while let Some(node) = next.pop_front() {
            if node == to {
                let mut path = Vec::new();
                let mut at = to;
                while at != from {
                    let edge = came_by[at]?;
                    path.push(edge);
                    at = edge.from;
                }
                path.reverse();
                return Some(path);
            }
            if std::mem::replace(&mut done[node], true) {
                continue;
            }
            for edge in self.edges[node].iter().filter(|edge| along(edge)) {
                // Moments cost nothing.
                let is_moment = edge.to >= self.transactions;
                let cost = distance[node] + usize::from(!is_moment);
                if cost < distance[edge.to] {
                    distance[edge.to] = cost;
                    came_by[edge.to] = Some(*edge);
                    if is_moment { next.push_front(edge.to) } else { next.push_back(edge.to) }
                }
            }
        }
        None
    }

    fn without_moments(&self, path: impl IntoIterator<Item = Edge>) -> Vec<Edge> {
        let mut cycle: Vec<Edge> = Vec::new();
        for edge in path {
            match cycle.last_mut() {
                Some(last) if last.to >= self.transactions => last.to = edge.to,
                _ => cycle.push(edge),
            }
        }
        cycle
    }
}

/// What a cycle shows.
fn anomaly(cycle: &[Edge]) -> Anomaly {
    let count = |kind: fn(&Because) -> bool| cycle.iter().filter(|edge| kind(&edge.because)).count();
    let (read, missed, absent) = (count(Because::is_read), count(Because::is_missed), count(Because::is_absent));
    let is_timed = count(|because| *because == Because::Time) > 0;
    match missed + absent {
        0 | 1 if is_timed => Anomaly::StaleRead,
        0 if read == 0 => Anomaly::DirtyWrite,
        0 => Anomaly::CircularFlow,
        1 if read == 1 && cycle.len() == 2 => Anomaly::Torn,
        1 => Anomaly::ReadSkew,
        _ if absent > 0 => Anomaly::Phantom,
        _ => Anomaly::WriteSkew,
    }
}
