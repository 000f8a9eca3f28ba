namespace CloudWars.Completing;

/// <summary>
/// What a shell must run once to complete <c>cloudwars</c>. The scripts know nothing of the commands: at each Tab they ask the
/// program, whose command line answers from the very tree that parses (the <c>[suggest:POSITION]</c> directive).
/// </summary>
internal static class CompletionScript
{
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["fish"] = Fish,
        ["zsh"] = Zsh,
    };

    /// <summary>Bash splits words at colons and equals signs too, so only what follows the last of them in a word is replaced.</summary>
    private const string Bash = """
        # Completions of cloudwars for bash. Add to ~/.bashrc:  source <(cloudwars completions bash)
        _cloudwars() {
          local line=${COMP_LINE:0:COMP_POINT} word split suggestion
          line=${line#*[[:space:]]}
          word=${line##*[[:space:]]}
          split=${word%"${word##*[:=]}"}
          COMPREPLY=()
          while IFS= read -r suggestion; do
            [[ $suggestion == "$word"* && ( $suggestion != -* || $word == -* ) ]] && COMPREPLY+=("${suggestion#"$split"}")
          done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2> /dev/null)
          [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace
        }
        complete -o default -F _cloudwars cloudwars
        """;

    private const string Zsh = """
        #compdef cloudwars
        # Completions of cloudwars for zsh. Add to ~/.zshrc, after compinit:  source <(cloudwars completions zsh)
        _cloudwars() {
          local line="${(j: :)words[2,CURRENT]}"
          local -a found
          found=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2> /dev/null)"})
          [[ $PREFIX == -* ]] || found=(${found:#-*})
          if (( ${#found} )); then
            compadd -S '' -- ${(M)found:#*=}
            compadd -- ${found:#*=}
          else
            _files
          fi
        }
        (( $+functions[compdef] )) && compdef _cloudwars cloudwars
        """;

    private const string Fish = """
        # Completions of cloudwars for fish. Put it where fish looks:  cloudwars completions fish > ~/.config/fish/completions/cloudwars.fish
        function __cloudwars_suggestions
            set -l line (string replace -r '^\s*\S+\s+' '' -- (commandline -cp))
            cloudwars "[suggest:"(string length -- "$line")"]" "$line" 2> /dev/null
        end
        complete -c cloudwars -a '(__cloudwars_suggestions)'
        """;
}
