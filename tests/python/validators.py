"""Validators that strangers wrote, in Rust and in Python, checking AppConfig's configurations.

Arguments: a folder with muster's model, the two versions of the validator of ports, the one of INI files.
"""

import json
import pathlib
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from automation import ended
from main_job import muster_client, ssm

# A component is compiled at its first call, as long as that takes in a debug build.
appconfig = boto3.client("appconfig", config=Config(read_timeout=300))
# More than calls of actions run at once.
EXECUTIONS = 20
# An action's call has a minute, and one is compiled first.
EXECUTION_SECONDS = 300
FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:ini"


def main(models, ports, next_ports, ini):
    muster = muster_client(pathlib.Path(models))
    application = appconfig.create_application(Name="shop")["Id"]

    def upload(component):
        return muster.upload_plugin(Body=pathlib.Path(component).read_bytes())

    def profile(content):
        validators = [{"Type": "LAMBDA", "Content": content}]
        made = appconfig.create_configuration_profile(
            ApplicationId=application, Name="p", LocationUri="hosted", Validators=validators
        )
        assert appconfig.get_configuration_profile(
            ApplicationId=application, ConfigurationProfileId=made["Id"]
        )["Validators"] == validators
        return {"ApplicationId": application, "ConfigurationProfileId": made["Id"]}

    def findings(of, content, content_type="application/json"):
        """What the validators have against a configuration: places and reasons."""
        kept = appconfig.create_hosted_configuration_version(**of, Content=content, ContentType=content_type)
        try:
            answer = appconfig.validate_configuration(**of, ConfigurationVersion=str(kept["VersionNumber"]))
            assert answer["ResponseMetadata"]["HTTPStatusCode"] == 204, answer
            return []
        except appconfig.exceptions.BadRequestException as error:
            assert error.response["Reason"] == "InvalidConfiguration", error.response
            found = error.response["Details"]["InvalidConfiguration"]
            assert all(detail["Type"] == "LAMBDA" for detail in found), found
            return [(detail.get("Location"), detail["Reason"]) for detail in found]

    # A validator is had when a plugin in use offers it, and not before.
    uploaded = upload(ports)
    assert (uploaded["PluginName"], uploaded["State"]) == ("acme/port-range", "Ready"), uploaded
    refused(lambda: profile("acme:portRange"), "acme:portRange")
    muster.set_plugin_version(PluginName="acme/port-range", PluginVersion="1.0.0")
    kinds = muster.describe_plugin(PluginName="acme/port-range")["Kinds"]
    assert [kind["Name"] for kind in kinds] == ["validator"], kinds
    of = profile("acme:portRange")
    assert findings(of, b'{"port": 8080}') == []
    found = findings(of, b'{"servers": [{"port": 8080}, {"port": 80}]}')
    assert found == [("/servers/1/port", "port 80 is not within 1024 to 65535")], found

    # The next version is what checks from the moment on that it is put in use.
    assert upload(next_ports)["PluginVersion"] == "1.1.0"
    assert findings(of, b'{"port": 80}')[0][1] == "port 80 is not within 1024 to 65535"
    muster.set_plugin_version(PluginName="acme/port-range", PluginVersion="1.1.0")
    assert findings(of, b'{"port": 80}') == [("/port", "port 80 lies outside of 1024 to 65535")]

    # A profile that was made for AWS names a function.
    refused(lambda: profile(FUNCTION), "PutFunction")
    described = upload(ini)
    muster.set_plugin_version(PluginName="acme/ini-file", PluginVersion=described["PluginVersion"])
    muster.put_function(FunctionArn=FUNCTION, OfferName="acme:iniFile")
    assert muster.list_functions()["Functions"] == [{"FunctionArn": FUNCTION, "OfferName": "acme:iniFile"}]
    of_ini = profile(FUNCTION)
    assert findings(of_ini, b"[server]\nport = 80\n", "text/plain") == []
    [(place, reason)] = findings(of_ini, b"port = 80\n", "text/plain")
    assert place is None and "no section headers" in reason, reason
    muster.delete_function(FunctionArn=FUNCTION)
    [(_, reason)] = findings(of_ini, b"[server]\n", "text/plain")
    assert "PutFunction" in reason, reason

    # Actions that each have a configuration checked, as many as run at once and some more.
    operations = ["appconfig:ValidateConfiguration"]
    muster.put_plugin_grant(PluginName="muster/api", Nodes={"Hosts": {}}, MusterApi=[{"Operations": operations}])
    for of, status in [(checked(of, b'{"port": 8080}'), "Success"), (checked(of, b'{"port": 80}'), "Failed")]:
        inputs = {"Service": "appconfig", "Api": "ValidateConfiguration", **of}
        content = {"schemaVersion": "0.3", "mainSteps": [{"name": "a", "action": "aws:executeAwsApi", "inputs": inputs}]}
        ssm.create_document(Name=status, Content=json.dumps(content), DocumentType="Automation")
        started = [ssm.start_automation_execution(DocumentName=status)["AutomationExecutionId"] for _ in range(EXECUTIONS)]
        for execution in started:
            ended(ssm, execution, status, EXECUTION_SECONDS)


def checked(of, content):
    """A version of a configuration, as ValidateConfiguration names it."""
    kept = appconfig.create_hosted_configuration_version(**of, Content=content, ContentType="application/json")
    return {**of, "ConfigurationVersion": str(kept["VersionNumber"])}


def refused(make, word):
    try:
        make()
    except ClientError as error:
        assert error.response["Error"]["Code"] == "BadRequestException" and word in str(error), error
        return
    raise AssertionError(f"{word} was taken")


if __name__ == "__main__":
    main(*sys.argv[1:])
