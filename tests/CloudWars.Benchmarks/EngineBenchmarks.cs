using BenchmarkDotNet.Attributes;
using CloudWars.Analysis.Measuring;
using CloudWars.Core.World;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Benchmarks;

/// <summary>The kernels of <c>cloudwars bench</c> with BenchmarkDotNet's care: <c>dotnet run -c Release --project tests/CloudWars.Benchmarks -- --filter *</c>.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private EngineKernels _kernels = null!;
    private GameKernel _games = null!;
    private Action _jump = null!;

    [GlobalSetup]
    public void Setup()
    {
        GameSetup setup = ScenarioLibrary.Default().Load("trainium-gambit").Setup!;
        _kernels = new EngineKernels(setup, company => ControllerCatalog.Create("ai:analyst", 1, company));
        _games = new GameKernel(setup, (seed, company) => ControllerCatalog.Create("ai:intern", seed, company));
        _jump = _games.JumpIn(_kernels.Recorded);
    }

    [Benchmark]
    public void Resolve() => _kernels.Resolve();

    [Benchmark]
    public void Copy() => _kernels.Copy();

    [Benchmark]
    public void PlayOut() => _kernels.PlayOut();

    [Benchmark]
    public void InternGame() => _games.Play();

    [Benchmark]
    public void Replay() => _kernels.Replay();

    [Benchmark]
    public void Open() => _games.Open(_kernels.Recorded);

    [Benchmark]
    public void Jump() => _jump();

    [Benchmark]
    public double Calibration() => CalibrationKernel.Run();
}
