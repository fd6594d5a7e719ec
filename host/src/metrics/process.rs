//! The host's own process, under the names that clients of Prometheus in all languages have for it.

use std::fmt;

use procfs::process::Process as OfProc;
use procfs::{ProcResult, WithCurrentSystemInfo as _};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;

/// Looks into `/proc`.
#[derive(Debug)]
pub struct Process;

struct Read {
    resident_bytes: u64,
    open_fds: usize,
    cpu_seconds: f64,
    threads: i64,
    start_seconds: f64,
}

impl Read {
    fn now() -> ProcResult<Self> {
        let process = OfProc::myself()?;
        let stat = process.stat()?;
        #[expect(clippy::cast_precision_loss, reason = "ticks since the machine's start are far below 2^52")]
        let seconds = |ticks: u64| ticks as f64 / procfs::ticks_per_second() as f64;
        #[expect(clippy::cast_precision_loss, reason = "as above")]
        let boot_seconds = procfs::boot_time_secs()? as f64;
        Ok(Self {
            resident_bytes: stat.rss_bytes().get(),
            open_fds: process.fd_count()?,
            cpu_seconds: seconds(stat.utime + stat.stime),
            threads: stat.num_threads,
            start_seconds: boot_seconds + seconds(stat.starttime),
        })
    }
}

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let read = match Read::now() {
            Ok(read) => read,
            Err(error) => {
                tracing::warn!(%error, "the host's process cannot be looked at");
                return Ok(());
            }
        };
        let count = |value: u64| ConstGauge::new(i64::try_from(value).unwrap_or(i64::MAX));
        let mut tell = |name: &str, help: &str, metric: &dyn EncodeMetric| {
            metric.encode(encoder.encode_descriptor(name, &format!("{help}."), None, metric.metric_type())?)
        };
        tell("process_resident_memory_bytes", "Resident memory", &count(read.resident_bytes))?;
        tell("process_open_fds", "Open file descriptors", &count(read.open_fds as u64))?;
        tell("process_threads", "Threads", &ConstGauge::new(read.threads))?;
        tell(
            "process_cpu_seconds",
            "Processor time, of the user and the system",
            &ConstCounter::new(read.cpu_seconds),
        )?;
        tell(
            "process_start_time_seconds",
            "When the process began, in seconds since 1970",
            &ConstGauge::new(read.start_seconds),
        )
    }
}
