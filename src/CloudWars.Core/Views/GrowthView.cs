namespace CloudWars.Core.Views;

/// <summary>Growth a year that a fundamental value is reckoned with, before it fades to the long run; 0 for a business the company has not.</summary>
/// <param name="Core">Of the business outside AI.</param>
/// <param name="Compute">Of profit on compute.</param>
/// <param name="Models">Of revenue from models.</param>
public readonly record struct GrowthView(double Core, double Compute, double Models);
