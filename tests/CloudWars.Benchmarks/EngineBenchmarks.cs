using BenchmarkDotNet.Attributes;
using CloudWars.Analysis.Measuring;
using CloudWars.Players;
using CloudWars.Scenarios;

namespace CloudWars.Benchmarks;

/// <summary>The kernels of <c>cloudwars bench</c> with BenchmarkDotNet's care: <c>dotnet run -c Release --project tests/CloudWars.Benchmarks -- --filter *</c>.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private EngineKernels _kernels = null!;

    [GlobalSetup]
    public void Setup() => _kernels = new EngineKernels(
        ScenarioLibrary.Default().Load("trainium-gambit").Setup!, company => ControllerCatalog.Create("ai:analyst", 1, company));

    [Benchmark]
    public void Resolve() => _kernels.Resolve();

    [Benchmark]
    public void Copy() => _kernels.Copy();

    [Benchmark]
    public void PlayOut() => _kernels.PlayOut();

    [Benchmark]
    public double Calibration() => CalibrationKernel.Run();
}
