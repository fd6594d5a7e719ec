//! The nodes that a query asks for, one after another, in the order of their ids. Between them, and within one that has much, others
//! have their turn.

use super::selection::{Selection, Wanted};
use super::window::{self, OfNode, Window};
use crate::operation::{Ctx, Result};
use crate::store::View;

/// Comparisons of values between two turns of others: about a millisecond.
const COMPARISONS: usize = 20_000;

/// How much of a query's work was done since others had their turn.
#[derive(Default)]
pub(super) struct Turn {
    compared: usize,
}

impl Turn {
    /// Whether the turn of others has come before so many more comparisons, which count in any case. The caller yields then.
    pub fn is_over(&mut self, comparisons: usize) -> bool {
        self.compared += comparisons;
        let over = self.compared > COMPARISONS;
        if over {
            self.compared = comparisons;
        }
        over
    }
}

/// Where a query is.
pub(super) struct Walk<'q> {
    ctx: &'q Ctx,
    selection: &'q Selection,
    wanted: Wanted,
    after: Option<String>,
    window: Window,
    /// Nodes of the window that were looked at.
    looked_at: usize,
}

impl<'q> Walk<'q> {
    /// Begins after a node, or before all of them. `wanted` is what will be asked of each, beside what the selection asks.
    pub fn new(ctx: &'q Ctx, selection: &'q Selection, mut wanted: Wanted, after: Option<String>) -> Self {
        selection.wants(&mut wanted);
        Self { ctx, selection, wanted, after, window: Window::before_all(), looked_at: 0 }
    }

    /// Goes on to the next node that is asked for; false if there is none.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn go_on(&mut self, turn: &mut Turn) -> Result<bool> {
        loop {
            while let Some(node) = self.window.nodes.get(self.looked_at) {
                self.looked_at += 1;
                if self.selection.has_node(self.window.of(&node.id), turn).await {
                    return Ok(true);
                }
            }
            if !self.window.more {
                return Ok(false);
            }
            let look =
                async |view: &View| window::look(view, &self.ctx.scope, &self.wanted, self.after.as_deref()).await;
            let window = self.ctx.store.read(look).await?;
            // What was read took its time, whatever is compared of it.
            tokio::task::yield_now().await;
            let Some(last) = window.nodes.last() else { return Ok(false) };
            self.after = Some(last.id.clone());
            (self.window, self.looked_at) = (window, 0);
        }
    }

    /// The node that the walk has come to.
    pub fn node(&self) -> OfNode<'_> {
        let id = self.looked_at.checked_sub(1).and_then(|at| self.window.nodes.get(at)).map(|node| node.id.as_str());
        self.window.of(id.unwrap_or_default())
    }
}
