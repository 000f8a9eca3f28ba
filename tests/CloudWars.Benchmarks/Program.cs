using BenchmarkDotNet.Running;
using CloudWars.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
