//! Points at which a test ends the process, as a power cut would.
//!
//! Only with the feature `failpoints` does reaching one do anything: if the environment variable
//! `MUSTER_FAILPOINT` names it (`NAME`, or `NAME:3` for the third time that it is reached), the process is ended at once,
//! without unwinding, without flushing, by the same signal that `kill -9` sends. All points stand in one list, which the
//! tests enumerate.

macro_rules! failpoints {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A point in the life of a command or an execution at which a test can end the process.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Failpoint { $($(#[$doc])* $variant,)* }

        impl Failpoint {
            /// Every point there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its name in `MUSTER_FAILPOINT`; begins with `host-` or `agent-`, the process that reaches it in a command's life, or with
            /// `automation-`, which the host reaches in an execution's.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

failpoints! {
    /// SendCommand is durable, its answer is not yet sent.
    HostCommandStored = "host-command-stored",
    /// An offer was taken from the mailbox and is about to be sent.
    HostBeforeOffer = "host-before-offer",
    /// An offer was sent.
    HostAfterOffer = "host-after-offer",
    /// The node's acceptance arrived and is not yet stored.
    HostBeforeAccepted = "host-before-accepted",
    /// The node's acceptance is stored.
    HostAfterAccepted = "host-after-accepted",
    /// A step's result arrived and is not yet stored.
    HostBeforeStepStored = "host-before-step-stored",
    /// A step's result is stored, and not yet acknowledged.
    HostAfterStepStored = "host-after-step-stored",
    /// The end of the work arrived and is not yet stored.
    HostBeforeFinished = "host-before-finished",
    /// The end of the work is stored, and not yet acknowledged.
    HostAfterFinished = "host-after-finished",
    /// A cancellation is durable and not yet sent to the node.
    HostCancelStored = "host-cancel-stored",
    /// An offer arrived and is not yet in the log.
    AgentBeforeAccepted = "agent-before-accepted",
    /// The log has the work, the acceptance is not yet sent.
    AgentAfterAccepted = "agent-after-accepted",
    /// The log is about to be told that a step starts.
    AgentBeforeStarted = "agent-before-started",
    /// The log says that a step started; it has not run.
    AgentAfterStarted = "agent-after-started",
    /// A step has run; its result is not yet in the log.
    AgentStepRan = "agent-step-ran",
    /// A step's result is in the log and not yet reported.
    AgentAfterStepLogged = "agent-after-step-logged",
    /// The end of the work is in the log and not yet reported.
    AgentAfterFinishedLogged = "agent-after-finished-logged",
    /// The host acknowledged the end of the work, the log still has it.
    AgentBeforeForgotten = "agent-before-forgotten",
    /// StartAutomationExecution is durable, its answer is not yet sent.
    AutomationStored = "automation-stored",
    /// An execution is about to move on: a step begins or ends, or what it waited for has come.
    AutomationBeforeTransition = "automation-before-transition",
    /// An execution has moved on.
    AutomationAfterTransition = "automation-after-transition",
    /// An action was called and has answered; its answer is not yet stored.
    AutomationCallAnswered = "automation-call-answered",
    /// What an action answered is durable.
    AutomationCallStored = "automation-call-stored",
    /// A signal is durable, its answer is not yet sent.
    AutomationSignalStored = "automation-signal-stored",
    /// A stop is durable, its answer is not yet sent.
    AutomationStopStored = "automation-stop-stored",
}

/// Ends the process here if a test asked for it.
#[cfg(feature = "failpoints")]
pub fn reached(point: Failpoint) {
    use std::sync::atomic::{AtomicU32, Ordering};
    static TIMES: AtomicU32 = AtomicU32::new(0);

    let Ok(wanted) = std::env::var("MUSTER_FAILPOINT") else { return };
    let (name, time) = wanted.split_once(':').unwrap_or((&wanted, "1"));
    if name == point.name() && TIMES.fetch_add(1, Ordering::SeqCst) + 1 == time.parse().unwrap_or(1) {
        let own = std::process::id().to_string();
        let _ = std::process::Command::new("kill").args(["-KILL", &own]).status();
        std::process::abort();
    }
}

/// Does nothing: the feature `failpoints` is off.
#[cfg(not(feature = "failpoints"))]
#[inline(always)]
pub fn reached(_point: Failpoint) {}
