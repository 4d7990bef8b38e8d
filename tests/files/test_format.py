import json
import subprocess
import sys

from explorer.files.format import FORMAT, PROGRAM
from explorer.files.project import dump_project
from explorer.model.dossier import Dossier


def test_every_text_form_says_what_it_is():
    found = json.loads(dump_project(Dossier()))
    assert (found["format"], found["program"]) == (FORMAT, PROGRAM)


def test_writing_the_text_form_needs_no_check_of_one():
    program = "import sys, explorer.files.compose, explorer.files.print_json; print('pydantic_core' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
