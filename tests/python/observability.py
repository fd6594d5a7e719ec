"""What a host tells of itself: metrics, as Prometheus' own parser reads them, and traces, as a collector receives them by OTLP."""

import http.server
import os
import pathlib
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from prometheus_client.parser import text_string_to_metric_families

from access import client, refused
from processes import Fleet, wait_for

TOKEN = "0123456789abcdefghij"
# W3C's own example.
TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


def ask(url, **headers):
    """The status and the text."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


class Samples:
    """What `/metrics` tells now."""

    def __init__(self, fleet):
        status, text = ask(fleet.url + "/metrics", Authorization=f"Bearer {TOKEN}")
        assert status == 200, text
        self.all = [sample for family in text_string_to_metric_families(text) for sample in family.samples]

    def of(self, name, **labels):
        """The sum of those that have the labels."""
        return sum(
            sample.value for sample in self.all
            if sample.name == name and labels.items() <= sample.labels.items()
        )


def metrics_are_told_to_who_has_the_token(fleet):
    assert ask(fleet.url + "/metrics")[0] == 401
    for said in ("Bearer", "Bearer ", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", TOKEN):
        status, text = ask(fleet.url + "/metrics", Authorization=said)
        assert (status, "muster_" in text) == (401, False), (said, status, text)
    before = Samples(fleet)
    ssm = fleet.client("ssm")
    for number in range(3):
        ssm.put_parameter(Name=f"/observed/{number}", Value="x", Type="String")
    refused("ParameterNotFound", ssm.get_parameter, Name="/observed/none")
    key = {"AccessKeyId": "AKIDEXAMPLE", "SecretAccessKey": "x"}
    refused("InvalidClientTokenId", client("sts", fleet.url, key).get_caller_identity)
    for path in ("/nowhere", "/_muster/nowhere", "/" + "x" * 100):
        assert ask(fleet.url + path)[0] in (403, 404), path
    after = Samples(fleet)

    def more(name, **labels):
        return after.of(name, **labels) - before.of(name, **labels)

    put = {"service": "ssm", "operation": "PutParameter"}
    assert more("muster_requests_total", **put, code="OK") == 3
    assert more("muster_request_seconds_count", **put) == 3
    assert more("muster_request_seconds_bucket", **put, le="+Inf") == 3
    assert 0 < more("muster_request_seconds_sum", **put) < 30
    assert more("muster_requests_total", service="ssm", operation="GetParameter", code="ParameterNotFound") == 1
    assert more("muster_requests_total", service="none", operation="none", code="InvalidClientTokenId") == 1
    assert more("muster_requests_total", service="none", operation="none") == 4
    assert more("muster_store_transaction_seconds_count") >= 3 and more("muster_store_commit_seconds_count") >= 1
    # What asks for the metrics is a connection, and no request of the API.
    assert after.of("muster_connections") >= 1 and after.of("muster_requests_under_way") == 0
    assert after.of("muster_agents_connected") == 0 and after.of("muster_timers_overdue_seconds") < 60
    assert after.of("muster_build_info") == 1
    resident, opened = after.of("process_resident_memory_bytes"), after.of("process_open_fds")
    of_proc = pathlib.Path(f"/proc/{fleet.host.child.pid}")
    pages = int((of_proc / "statm").read_text().split()[1])
    assert 0.5 < resident / (pages * os.sysconf("SC_PAGE_SIZE")) < 2, (resident, pages)
    assert abs(opened - len(list((of_proc / "fd").iterdir()))) < 10, opened
    assert abs(after.of("process_start_time_seconds") - time.time()) < 120
    words = {value for sample in after.all for value in sample.labels.values()}
    assert not any("observed" in word or "nowhere" in word or "AKID" in word for word in words), words


def an_account_that_asks_too_often_is_seen(fleet):
    ssm = fleet.client("ssm")
    before = Samples(fleet)
    refused("ThrottlingException", ssm.get_parameter, Name="/any")
    after = Samples(fleet)
    throttled = [x.of("muster_requests_total", operation="GetParameter", code="ThrottlingException") for x in (before, after)]
    # The client tries again by itself.
    assert throttled[1] > throttled[0], throttled


def agents_are_counted(fleet):
    fleet.enrol()
    fleet.start_agent()
    fleet.wait_online()
    assert Samples(fleet).of("muster_agents_connected") == 1
    fleet.agent.stop()
    wait_for("the agent's end", 10, lambda: Samples(fleet).of("muster_agents_connected") == 0)
    fleet.agent = None


class Collector:
    """It keeps the spans that it receives; or, while it hangs, the requests."""

    def __init__(self):
        self.spans, self.headers, self.resources, self.waiting = [], [], [], 0
        self.goes_on = threading.Event()
        self.goes_on.set()
        collector = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                collector.waiting += 1
                collector.goes_on.wait(60)
                collector.headers.append((self.path, dict(self.headers)))
                for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                    collector.resources.append(attributes(resource.resource))
                    collector.spans.extend(span for scope in resource.scope_spans for span in scope.spans)
                try:
                    self.send_response(200)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except BrokenPipeError:
                    pass

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def span(self, request_id):
        """The span of a request."""
        found = lambda: [span for span in self.spans if attributes(span).get("aws.request_id") == request_id]
        return wait_for(f"the span of {request_id}", 20, found)[0][0]


def attributes(of):
    values = {each.key: each.value for each in of.attributes}
    return {key: value.int_value if value.WhichOneof("value") == "int_value" else value.string_value for key, value in values.items()}


def traced(ssm, traceparent):
    """The same client, whose requests are a part of that. Whoever signs last has it in the header, which needs no signature."""
    ssm.meta.events.register("before-send.ssm", lambda request, **_: request.headers.update({"traceparent": traceparent}))
    return ssm


def spans_are_a_part_of_what_the_client_says(fleet, collector):
    ssm = traced(fleet.client("ssm"), f"00-{TRACE}-{PARENT}-01")
    secret = "a-value-that-nobody-is-told"
    put = ssm.put_parameter(Name="/traced", Value=secret, Type="String")
    span = collector.span(put["ResponseMetadata"]["RequestId"])
    assert (span.trace_id.hex(), span.parent_span_id.hex()) == (TRACE, PARENT), span
    assert (span.name, span.kind) == ("ssm.PutParameter", Span.SpanKind.SPAN_KIND_SERVER), span
    said = attributes(span)
    account = fleet.client("sts").get_caller_identity()["Account"]
    assert said["cloud.account.id"] == account and said["http.response.status_code"] == 200, said
    assert (said["rpc.system"], said["rpc.service"], said["rpc.method"]) == ("aws-api", "ssm", "PutParameter"), said
    assert "error.type" not in said and span.status.code == Status.STATUS_CODE_UNSET, span
    parts = [part for part in collector.spans if part.parent_span_id == span.span_id]
    assert [part.name for part in parts] == ["store.transact"], parts
    assert parts[0].trace_id == span.trace_id
    assert span.start_time_unix_nano <= parts[0].start_time_unix_nano <= parts[0].end_time_unix_nano <= span.end_time_unix_nano
    path, headers = collector.headers[0]
    assert path == "/v1/traces" and headers["x-team"] == "web", (path, headers)
    assert collector.resources[0]["service.name"] == "fleet-host", collector.resources[0]

    try:
        ssm.get_parameter(Name="/traced-none")
        raise AssertionError("it is not there")
    except ssm.exceptions.ParameterNotFound as error:
        refusal = error.response["ResponseMetadata"]["RequestId"]
    said = attributes(collector.span(refusal))
    assert (said["error.type"], said["http.response.status_code"]) == ("ParameterNotFound", 400), said

    # What says nothing that can be read begins a trace of its own, and who does not want one is heard.
    for wrong in ("nonsense", f"00-{'0' * 32}-{PARENT}-01", f"ff-{TRACE}-{PARENT}-01"):
        other = traced(fleet.client("ssm"), wrong).get_parameter(Name="/traced")
        span = collector.span(other["ResponseMetadata"]["RequestId"])
        assert span.trace_id.hex() != TRACE and not span.parent_span_id, (wrong, span)
    unwanted = traced(fleet.client("ssm"), f"00-{TRACE}-{PARENT}-00").get_parameter(Name="/traced")
    last = fleet.client("ssm").get_parameter(Name="/traced")
    collector.span(last["ResponseMetadata"]["RequestId"])
    ids = [attributes(span).get("aws.request_id") for span in collector.spans]
    assert unwanted["ResponseMetadata"]["RequestId"] not in ids
    assert not any(secret in str(span) or "/traced" in str(span) for span in collector.spans)


def a_collector_that_hangs_or_is_away_changes_nothing(fleet, collector):
    ssm = fleet.client("ssm")

    def asks(seconds):
        """The slowest of the answers."""
        slowest, until = 0, time.monotonic() + seconds
        while time.monotonic() < until:
            began = time.monotonic()
            ssm.get_parameter(Name="/traced")
            slowest = max(slowest, time.monotonic() - began)
        return slowest

    collector.goes_on.clear()
    waiting = collector.waiting
    # A batch is sent after five seconds at the latest.
    slowest = asks(7)
    assert collector.waiting > waiting and slowest < 2, (collector.waiting, slowest)
    collector.server.shutdown()
    collector.server.server_close()
    collector.goes_on.set()
    assert (slowest := asks(7)) < 2, slowest
    wait_for("the warning", 30, lambda: any("traces cannot be sent" in line for line in fleet.host.stderr))
    began = time.monotonic()
    fleet.host.stop()
    assert fleet.host.child.returncode == 0 and time.monotonic() - began < 15, (fleet.host.stderr, time.monotonic() - began)
    fleet.host = None


def what_cannot_be_done_is_said_at_the_start(binaries, folder):
    open_to_all = folder / "open"
    open_to_all.write_text(TOKEN)
    open_to_all.chmod(0o644)
    short = folder / "short"
    short.write_text("short")
    short.chmod(0o600)
    for arguments, environment, said in (
        (["--metrics-token-file", open_to_all], {}, "can be read by everyone"),
        (["--metrics-token-file", short], {}, "holds no token"),
        ([], {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}, "says grpc"),
        ([], {"OTEL_EXPORTER_OTLP_ENDPOINT": "no URL"}, "traces cannot be sent"),
    ):
        fleet = Fleet(binaries, folder / "refused", environment, arguments)
        fleet.launch_host()
        assert fleet.host.wait() == 1, fleet.host.stderr
        assert any(said in line for line in fleet.host.stderr), (said, fleet.host.stderr)


def main(binaries):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        token, rates = folder / "token", folder / "rates.json"
        token.write_text(TOKEN + "\n")
        token.chmod(0o600)
        collector = Collector()
        environment = {
            "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{collector.port}",
            "OTEL_EXPORTER_OTLP_HEADERS": "x-team=web",
            "OTEL_SERVICE_NAME": "fleet-host",
        }
        with Fleet(binaries, folder / "traces", environment) as traces:
            traces.start_host()
            assert ask(traces.url + "/metrics")[0] == 403, "without a token file they are told to nobody"
            spans_are_a_part_of_what_the_client_says(traces, collector)
            a_collector_that_hangs_or_is_away_changes_nothing(traces, collector)
        with Fleet(binaries, folder / "metrics", arguments=["--metrics-token-file", token]) as metrics:
            metrics.start_host()
            metrics_are_told_to_who_has_the_token(metrics)
            agents_are_counted(metrics)
        account = "111122223333"
        rates.write_text('{"%s": {"ssm:GetParameter": 0}}' % account)
        arguments = ["--metrics-token-file", token, "--rates", rates, "--account", account]
        with Fleet(binaries, folder / "throttled", arguments=arguments) as throttled:
            throttled.start_host()
            an_account_that_asks_too_often_is_seen(throttled)
        what_cannot_be_done_is_said_at_the_start(binaries, folder)
    print("ok: observability")


if __name__ == "__main__":
    main(sys.argv[1])
