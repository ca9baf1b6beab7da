# Completions of pipeline-run for bash: pipeline-run completions bash > /etc/bash_completion.d/pipeline-run
_pipeline_run() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" options="" word
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in -*) ;; *) command=$word; break ;; esac
  done
  case $previous in
    --workspace|--tenants|--from) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --metrics|--html|--into) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  case ${command:-run} in
    run) options="--dry-run --accept-gone --tenants --parts --part --metrics --workspace --json --quiet --help --version" ;;
    status) options="--html --workspace --json --quiet --help --version" ;;
    preview) options="--jsonl --html --as --first-line --cores --workspace --json --quiet --help --version" ;;
    guess) options="--set --save --workspace --json --quiet --help --version" ;;
    split) options="--shards --shard --into --workspace --json --quiet --help --version" ;;
    tasks) options="--limit --workspace --json --quiet --help --version" ;;
    products) options="--status --jsonl --workspace --json --quiet --help --version" ;;
    errors) options="--summary --limit --jsonl --workspace --json --quiet --help --version" ;;
    analytics) options="--views --favourites --conversations --workspace --json --quiet --help --version" ;;
    delete) options="--workspace --json --quiet --help --version" ;;
    retry) options="--all --workspace --json --quiet --help --version" ;;
    relist) options="--workspace --json --quiet --help --version" ;;
    wardrobe) options="--accept --workspace --json --quiet --help --version" ;;
    compact) options="--workspace --json --quiet --help --version" ;;
    watch) options="--every --metrics --workspace --json --quiet --help --version" ;;
    bridge) options="--install --uninstall --extension-id --host-name --workspace --json --quiet --help --version" ;;
    health) options="--tenants --workspace --json --quiet --help --version" ;;
    reference) options="--tenants --from --workspace --json --quiet --help --version" ;;
    platforms) options="--workspace --json --quiet --help --version" ;;
    init) options="--workspace --json --quiet --help --version" ;;
    completions) options="--workspace --json --quiet --help --version" ;;
    man) options="--workspace --json --quiet --help --version" ;;
    help) options="--workspace --json --quiet --help --version" ;;
  esac
  case $current in
    -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current"); return ;;
  esac
  if [ -z "$command" ]; then
    mapfile -t COMPREPLY < <(compgen -W "run status preview guess split tasks products errors analytics delete retry relist wardrobe compact watch bridge health reference platforms init completions man help" -- "$current")
    return
  fi
  case $command in
    init) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    completions) mapfile -t COMPREPLY < <(compgen -W "bash zsh fish" -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}
complete -o filenames -F _pipeline_run pipeline-run
