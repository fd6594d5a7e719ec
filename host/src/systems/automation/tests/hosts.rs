//! Several hosts over one store: a call is of the host that makes it for as long as that lives.

use std::sync::Arc;
use std::time::Duration;

use muster_env::Env;
use muster_test_postgres::{Proxy, shared};
use serde_json::json;
use uuid::Uuid;

use super::actions::{Scripted, done, put};
use crate::hosts::HOSTS;
use crate::operation::testing::{beside, ctx, first_host};
use crate::operation::{Ctx, Host};
use crate::store::{HostScope, Store, Tx, View};
use crate::systems::automation::action::CallPhase;
use crate::systems::automation::records::{PROGRESS, ProgressRecord, STEPS, StepRecord, Wait};
use crate::systems::automation::state::Status;
use crate::systems::automation::{reconcile, stop_automation_execution};
use crate::work::Timers;

/// A host, with what it would do of the timers.
struct Hosted {
    host: Host,
    timers: Timers,
    actions: Arc<Scripted>,
}

fn hosted(host: Host, actions: Arc<Scripted>) -> Hosted {
    let mut timers = Timers::new();
    reconcile(&mut timers, actions.clone());
    Hosted { host, timers, actions }
}

impl Hosted {
    /// This host has the timers: it does what is due.
    async fn settle(&self) {
        for _ in 0..3 {
            self.timers.settle(&self.host, 10).await.unwrap();
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
        }
    }

    async fn pass(&self, seconds: u64) {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        self.settle().await;
    }

    async fn progress(&self, ctx: &Ctx, id: Uuid) -> ProgressRecord {
        let read = self.host.store.read(async |view: &View| Ok(view.get(&PROGRESS, &ctx.scope, &id).await?)).await;
        read.unwrap().unwrap()
    }

    async fn step(&self, ctx: &Ctx, id: Uuid) -> StepRecord {
        let read = self.host.store.read(async |view: &View| Ok(view.get(&STEPS, &ctx.scope, &(id, 0)).await?)).await;
        read.unwrap().unwrap()
    }

    /// It is no more, as far as the others know.
    async fn is_buried(&self) {
        let id = self.host.member.id();
        self.host.store.transact(async |tx: &mut Tx| Ok(tx.delete(&HOSTS, &HostScope, &id).await?)).await.unwrap();
    }
}

/// Two hosts, of which the first makes a call that does not come back by itself, and the second has the timers after that.
async fn two(idempotent: bool) -> (Hosted, Hosted, Ctx, Uuid) {
    let first = hosted(first_host(), Scripted::new(idempotent, vec![None]));
    let second = hosted(beside(&first.host, 2), Scripted::new(idempotent, vec![done(json!({}))]));
    let ctx = ctx(&first.host);
    let now = first.host.env.now_millis();
    let id = put(&first.host, &ctx, "timeoutSeconds: 600", json!({}), &[now]).await;
    first.settle().await;
    assert_eq!(first.actions.calls().len(), 1);
    (first, second, ctx, id)
}

#[tokio::test(start_paused = true)]
async fn a_call_on_another_host_is_interrupted_only_when_that_host_is_no_more() {
    for (idempotent, status, made) in [(true, Status::Success, 1), (false, Status::Failed, 0)] {
        let (first, second, ctx, id) = two(idempotent).await;
        for _ in 0..12 {
            second.pass(5).await;
        }
        assert_eq!(second.progress(&ctx, id).await.status, Status::InProgress, "it is under way");
        assert!(second.actions.calls().is_empty());
        first.is_buried().await;
        second.pass(5).await;
        assert_eq!(second.progress(&ctx, id).await.status, status);
        assert_eq!(second.actions.calls().len(), made);
        if !idempotent {
            assert_eq!(second.step(&ctx, id).await.failure.unwrap().code, "interrupted");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_call_answers_counts_though_another_host_has_the_timers_by_then() {
    let slow = Scripted::taking(Duration::from_secs(12), vec![done(json!({ "By": "first" }))]);
    let first = hosted(first_host(), slow);
    let second = hosted(beside(&first.host, 2), Scripted::new(false, vec![]));
    let ctx = ctx(&first.host);
    let id = put(&first.host, &ctx, "timeoutSeconds: 600", json!({}), &[first.host.env.now_millis()]).await;
    first.settle().await;
    for _ in 0..3 {
        second.pass(5).await;
    }
    assert_eq!(second.progress(&ctx, id).await.status, Status::Success);
    assert!(second.actions.calls().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_a_host_answers_that_was_taken_for_dead_comes_too_late() {
    let slow = Scripted::taking(Duration::from_secs(30), vec![done(json!({ "By": "first" }))]);
    let first = hosted(first_host(), slow);
    let second = hosted(beside(&first.host, 2), Scripted::new(false, vec![]));
    let ctx = ctx(&first.host);
    let id = put(&first.host, &ctx, "timeoutSeconds: 600", json!({}), &[first.host.env.now_millis()]).await;
    first.settle().await;
    first.is_buried().await;
    for _ in 0..8 {
        second.pass(5).await;
    }
    assert_eq!(second.progress(&ctx, id).await.status, Status::Failed);
    assert_eq!(second.step(&ctx, id).await.failure.unwrap().code, "interrupted");
}

#[tokio::test(start_paused = true)]
async fn the_host_that_makes_a_call_stops_it_when_another_stops_its_step() {
    let (first, second, ctx, id) = two(false).await;
    let request = json!({ "AutomationExecutionId": id, "Type": "Cancel" });
    stop_automation_execution(ctx.clone(), serde_json::from_value(request).unwrap()).await.unwrap();
    second.settle().await;
    assert!(first.actions.cancelled().is_empty() && second.actions.cancelled().is_empty());
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(first.actions.cancelled(), [first.actions.calls()[0].call_id]);
    second.pass(5).await;
    assert_eq!(second.progress(&ctx, id).await.status, Status::Cancelled);
    assert!(second.actions.cancelled().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_step_whose_host_is_no_more_is_stopped_by_another() {
    let (first, second, ctx, id) = two(false).await;
    first.is_buried().await;
    let request = json!({ "AutomationExecutionId": id, "Type": "Cancel" });
    stop_automation_execution(ctx.clone(), serde_json::from_value(request).unwrap()).await.unwrap();
    second.settle().await;
    assert_eq!(second.actions.cancelled(), [first.actions.calls()[0].call_id]);
    assert_eq!(second.progress(&ctx, id).await.status, Status::Cancelled);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_is_made_though_the_answer_to_the_commit_that_decided_it_was_lost() {
    let url = shared().database();
    let proxy = Proxy::before(([127, 0, 0, 1], shared().port()).into());
    let behind = url.replace(&format!(":{}/", shared().port()), &format!(":{}/", proxy.address().port()));
    let (behind, direct) = tokio::join!(Store::connect(&behind, 4), Store::connect(&url, 4));
    let direct = direct.unwrap();
    let host = Host { store: behind.unwrap().with_error(), env: Env::system(), ..first_host() };
    crate::hosts::enter(&host).await.unwrap();
    let hosted = hosted(host, Scripted::new(false, vec![done(json!({}))]));
    let ctx = ctx(&hosted.host);
    let id = put(&hosted.host, &ctx, "timeoutSeconds: 600", json!({}), &[hosted.host.env.now_millis()]).await;
    hosted.timers.settle(&hosted.host, 1).await.unwrap();
    assert!(hosted.actions.calls().is_empty(), "the step has begun");

    let is_under_way = async || {
        let row = direct.read(async |view: &View| view.get(&STEPS, &ctx.scope, &(id, 0)).await).await.unwrap().unwrap();
        matches!(row.wait, Wait::Call(call) if call.phase == CallPhase::Running)
    };
    let losing = async {
        while !is_under_way().await {
            tokio::task::yield_now().await;
        }
        proxy.delay(Duration::ZERO);
        proxy.cut();
    };
    // The commit is there before its answer comes.
    proxy.delay(Duration::from_millis(300));
    let (moved, ()) = tokio::join!(hosted.timers.settle(&hosted.host, 1), losing);
    moved.unwrap();
    let mut changes = hosted.host.store.watch();
    while hosted.progress(&ctx, id).await.status != Status::Success {
        changes.changed().await.unwrap();
    }
    assert_eq!(hosted.actions.calls().len(), 1);
}
