//! Where what is said in a call goes: a step's output is part of its report, a collector's is for whoever looks for a fault in it.

use std::sync::Arc;

use muster_protocol::Stream;
use muster_runtime::Level;

use crate::output::StepOutput;

#[derive(Clone)]
pub enum Said {
    ByStep {
        work: Arc<str>,
        step: usize,
        output: StepOutput,
    },
    /// Of that name.
    ByCollector(Arc<str>),
}

impl Said {
    /// What the plugin or a child of it wrote.
    pub fn write(&self, stream: Stream, bytes: &[u8]) {
        match self {
            Self::ByStep { output, .. } => output.write(stream, bytes),
            Self::ByCollector(collector) => {
                tracing::debug!(target: "plugin", %collector, ?stream, "{:?}", String::from_utf8_lossy(bytes));
            }
        }
    }

    /// A line of its log.
    pub fn log(&self, level: Level, message: &str, fields: &[(String, String)]) {
        macro_rules! at {
            ($level:ident) => {
                match self {
                    Self::ByStep { work, step, .. } => {
                        tracing::$level!(target: "plugin", %work, step, ?fields, "{message}");
                    }
                    Self::ByCollector(collector) => {
                        tracing::$level!(target: "plugin", %collector, ?fields, "{message}");
                    }
                }
            };
        }
        match level {
            Level::Debug => at!(debug),
            Level::Info => at!(info),
            Level::Warning => at!(warn),
            Level::Error => at!(error),
        }
    }

    /// How far it is.
    pub fn progress(&self, done: u64, total: Option<u64>, doing: &str) {
        match self {
            Self::ByStep { work, step, .. } => {
                tracing::debug!(target: "plugin", %work, step, done, ?total, "{doing}");
            }
            Self::ByCollector(collector) => tracing::debug!(target: "plugin", %collector, done, ?total, "{doing}"),
        }
    }
}
