"""A plugin that a stranger wrote checks configurations: on the host that it was uploaded to, and on one restored from its backup.

Arguments: `before`, a folder with muster's model, the component; or `after`, and what `before` printed.
"""

import json
import pathlib
import sys

import boto3
from botocore.config import Config

from main_job import muster_client

# A component is compiled at its first call, as long as that takes in a debug build.
appconfig = boto3.client("appconfig", config=Config(read_timeout=300))


def before(models, component):
    muster = muster_client(pathlib.Path(models))
    muster.upload_plugin(Body=pathlib.Path(component).read_bytes())
    muster.set_plugin_version(PluginName="acme/port-range", PluginVersion="1.0.0")
    application = appconfig.create_application(Name="shop")["Id"]
    profile = appconfig.create_configuration_profile(
        ApplicationId=application, Name="p", LocationUri="hosted",
        Validators=[{"Type": "LAMBDA", "Content": "acme:portRange"}],
    )
    of = {"ApplicationId": application, "ConfigurationProfileId": profile["Id"]}
    for port in (80, 8080):
        content = json.dumps({"port": port}).encode()
        appconfig.create_hosted_configuration_version(**of, Content=content, ContentType="application/json")
    print(json.dumps(of))


def after(of):
    of = json.loads(of)
    try:
        appconfig.validate_configuration(**of, ConfigurationVersion="1")
        raise AssertionError("port 80 is within the range")
    except appconfig.exceptions.BadRequestException as error:
        [found] = error.response["Details"]["InvalidConfiguration"]
        assert found["Reason"] == "port 80 is not within 1024 to 65535", found
    appconfig.validate_configuration(**of, ConfigurationVersion="2")


if __name__ == "__main__":
    {"before": before, "after": after}[sys.argv[1]](*sys.argv[2:])
