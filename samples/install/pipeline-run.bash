# Completions of pipeline-run for bash: pipeline-run completions bash > /etc/bash_completion.d/pipeline-run
_pipeline_run() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" topic="" options="" word
  local option="" workspace=.
  COMPREPLY=()
  # bash takes --status=sold for three words.
  if [ "$current" = "=" ]; then
    current=""
  elif [ "$previous" = "=" ]; then
    previous=${COMP_WORDS[COMP_CWORD-2]}
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [ -n "$option" ] && [ "$word" != "=" ]; then
      if [ "$option" = --workspace ]; then workspace=${word/#\~\//$HOME/}; fi
      option=""
      continue
    fi
    case $word in
      --workspace|--tenants|--parts|--part|--metrics|--html|--as|--first-line|--cores|--set|--shards|--shard|--into|--limit|--status|--salvage|--views|--favourites|--conversations|--accept|--every|--install|--uninstall|--extension-id|--host-name|--from) option=$word ;;
      -*|=) ;;
      *) if [ -z "$command" ]; then command=$word; elif [ -z "$topic" ]; then topic=$word; fi ;;
    esac
  done
  case $previous in
    --workspace|--tenants|--from) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --parts|--part|--as|--first-line|--cores|--set|--shards|--shard|--limit|--views|--favourites|--conversations|--accept|--every|--extension-id|--host-name) :; return ;;
    --metrics|--html|--into|--salvage) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --status) mapfile -t COMPREPLY < <(compgen -W "pending published sold error deleted" -- "$current"); return ;;
    --install|--uninstall) mapfile -t COMPREPLY < <(compgen -W "chrome chromium firefox" -- "$current"); return ;;
  esac
  case ${command:-run} in
    run) options="--dry-run --accept-gone --tenants --parts --part --metrics --workspace --json --quiet --help --version" ;;
    status) options="--html --tenants --workspace --json --quiet --help --version" ;;
    preview) options="--jsonl --html --as --first-line --cores --workspace --json --quiet --help --version" ;;
    guess) options="--set --save --workspace --json --quiet --help --version" ;;
    split) options="--shards --shard --into --workspace --json --quiet --help --version" ;;
    tasks) options="--limit --workspace --json --quiet --help --version" ;;
    products) options="--status --names --jsonl --salvage --workspace --json --quiet --help --version" ;;
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
  case "$command $topic" in
    "help fields") mapfile -t COMPREPLY < <(compgen -W "id sku operation title brand category condition price stock_quantity size color images gender model fit decade material location description condition_details measurements" -- "$current"); return ;;
    "help problems") mapfile -t COMPREPLY < <(compgen -W "invalid_json invalid_utf8 nested_too_deep line_too_long not_an_object duplicate_key incomplete_list many_gone empty_file wrong_format sold_below invalid_workbook invalid_xml too_large guessed_encoding repaired_text workbook_error passed_over csv_field_count csv_quote missing_column unread_column left_out unknown_field wrong_type invalid_id invalid_sku text_too_long unknown_operation missing_identity came_twice no_identity looks_known sku_conflict id_conflict other_product unknown_product wrong_shard already_sold deleted_by_hand missing_title missing_brand missing_category missing_condition missing_price missing_stock_quantity price_not_a_number price_ambiguous price_not_positive price_too_precise price_currency price_below_minimum price_above_maximum invalid_stock_quantity out_of_stock title_says_sold missing_size missing_images too_many_images image_name missing_photo bad_photo missing_gender unknown_gender gender_conflict missing_color too_many_colors too_many_materials unknown_decade invalid_measurement size_is_date size_says_sold several_sizes ambiguous_size between_sizes model_inferred unmapped_brand unmapped_category missing_catalogue gone_catalogue nearest_catalogue almost_new unmapped_condition unmapped_color unmapped_size unmapped_material package_size missing_package_size damaged_table title_words_left_out description_shortened unknown_task task_id_mismatch missing_task_id missing_success missing_vinted_id invalid_result secret_removed invalid_wardrobe other_account incomplete_wardrobe unknown_listing ambiguous_listing" -- "$current"); return ;;
  esac
  case $command in
    preview|guess|split) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    products|analytics|delete|retry|relist) while IFS= read -r word; do
      if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
    done < <("${COMP_WORDS[0]}" products --names --quiet --workspace "$workspace" 2> /dev/null) ;;
    init) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    completions) mapfile -t COMPREPLY < <(compgen -W "bash zsh fish" -- "$current") ;;
    help) mapfile -t COMPREPLY < <(compgen -W "fields problems run status preview guess split tasks products errors analytics delete retry relist wardrobe compact watch bridge health reference platforms init completions man help" -- "$current") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}
complete -o filenames -F _pipeline_run pipeline-run
